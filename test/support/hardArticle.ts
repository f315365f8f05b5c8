/**
 * An invented article with what makes places hard to find again: sentences and lines that stand twice, words side by side
 * that are the same, marks, tatweel, emoji of several characters, accents, both line ends, a byte order mark.
 */
export const HARD_ARTICLE = [
  "\uFEFFمقتل 7 عناصر في انفجار قرب سوق المدينة 😀",
  "مقتل 7 عناصر في انفجار قرب سوق المدينة، وقال مصدر طبي إن 12 جريحًا نُقلوا إلى المشفى.",
  "قال مصدر أمني إن القوات سيطرت على الحي. قال مصدر أمني إن القوات سيطرت على الحي.",
  "وأضاف المصدر أن 3 3 3 سيارات و٣ دراجات احترقت، وأن ٱلدخان غطّى الـــسماء 👨‍👩‍👧 👍🏽.",
  "تابعوا القناة على الهاتف: 0000 000.",
  "ونقل موقع café de l’été عن شاهد أنّ عددَ القتلى 7، وأن عدد الجرحى 12.",
  "تابعوا القناة على الهاتف: 0000 000.",
  "قال مصدر أمني إن القوات سيطرت على الحي. ونفى ذلك متحدث باسم المجلس المحلي في بيان.",
  "تابعوا القناة على الهاتف: 0000 000.",
].join("\r\n");
