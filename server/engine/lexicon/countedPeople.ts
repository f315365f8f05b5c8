import type { CountedRow } from "./countedRow";

/**
 * Counted people by what befell them and by their groups. Source: the semantic classes of Arabic WordNet (Elkateb et
 * al. 2006) under "person"; groups after the victim and target types of the Global Terrorism Database codebook (START,
 * 2021) and the age and sex groups of the Sendai indicators (UNDRR 2017).
 */
export const COUNTED_PEOPLE: readonly CountedRow[] = [
  {
    class: "person",
    event: "killed",
    nouns:
      "قتيل قتيلا قتلى قتيلين قتيلان شهيد شهيدا شهداء شهيدين شهيدان وفاة وفيات غريق غريقا غرقى ميت أموات متوفى متوفين fatalities dead deaths martyrs",
  },
  {
    class: "person",
    event: "wounded",
    nouns: "جريح جريحا جرحى جريحين جريحان مصاب مصابا مصابين مصابون مصابان إصابة إصابات wounded injured",
  },
  { class: "person", event: "missing", nouns: "مفقود مفقودا مفقودين مفقودون مفقودان missing" },
  { class: "person", event: "casualties", nouns: "ضحية ضحايا casualties victims" },
  { class: "corpse", event: "bodies", nouns: "جثة جثث جثتين جثتان جثمان جثمانا جثامين bodies corpses" },
  { class: "person", event: "displaced", nouns: "نازح نازحا نازحين نازحون مشرد مشردا مشردين مهجر مهجرا مهجرين" },
  { class: "person", event: "rescued", nouns: "ناج ناجيا ناجين ناجون survivors" },
  {
    class: "person",
    event: "participated",
    group: "protesters",
    nouns:
      "متظاهر متظاهرا متظاهرين متظاهرون محتج محتجا محتجين محتجون مشارك مشاركا مشاركين مشاركون protesters demonstrators participants",
  },
  { class: "person", event: "kidnapped", nouns: "رهينة رهائن مخطوف مخطوفا مخطوفين مختطف مختطفا مختطفين hostages" },
  {
    class: "person",
    event: "escaped",
    group: "prisoners",
    nouns: "فار فارا فارين فارون هارب هاربا هاربين هاربون fugitives escapees",
  },
  { class: "person", event: "infected", nouns: "حالة_مؤكدة" },
  {
    class: "person",
    nouns:
      "شخص شخصا أشخاص شخصين شخصان فرد فردا أفراد آخر آخرون آخرين آخران آخرا نسمة إنسان حالة حالات حالتين رجل رجلا رجال رجلين people persons others cases men",
  },
  {
    class: "person",
    group: "members",
    nouns: "عنصر عنصرا عناصر عنصرين عنصران members",
  },
  {
    class: "person",
    group: "prisoners",
    nouns:
      "سجين سجينا سجناء سجينين مساجين معتقل معتقلا معتقلين معتقلون معتقلي محتجز محتجزا محتجزين نزيل نزيلا نزلاء أسير أسيرا أسرى موقوف موقوفا موقوفين prisoners inmates detainees",
  },
  {
    class: "person",
    group: "fighter",
    nouns:
      "مقاتل مقاتلا مقاتلين مقاتلون مقاتلي مسلح مسلحا مسلحين مسلحون إرهابي إرهابيا إرهابيين متمرد متمردا متمردين مهاجم مهاجما مهاجمين انتحاري انتحاريا انتحاريين متشدد متشددا متشددين حوثيا حوثيين داعشيا دواعش ميليشيا مليشيا ميليشيات مليشيات fighters militants gunmen attackers terrorists rebels insurgents jihadists",
  },
  {
    class: "person",
    group: "troops",
    nouns:
      "جندي جنديا جنود جنديين جنديان عسكري عسكريا عسكريين ضابط ضابطا ضباط شرطي شرطيا شرطيين رقيب عريف دركي دركيا دركيين حارس حارسا حراس مجند مجندا مجندين أمني أمنيا أمنيين soldiers troops forces policemen officers guards",
  },
  {
    class: "person",
    group: "civilian",
    nouns:
      "مدني مدنيا مدنيين مدنيون مدنيان مواطن مواطنا مواطنين مواطنون ساكن ساكنا سكان أهالي civilians citizens residents",
  },
  {
    class: "person",
    group: "travellers",
    nouns:
      "مهاجر مهاجرا مهاجرين مهاجرون لاجئ لاجئا لاجئين لاجئون حاج حاجا حجاج معتمر معتمرا معتمرين سائح سائحا سياح زائر زائرا زوار صياد صيادا صيادين migrants refugees tourists pilgrims",
  },
  {
    class: "person",
    group: "travellers",
    implies: "carried",
    nouns: "راكب راكبا ركاب راكبين مسافر مسافرا مسافرين passengers",
  },
  {
    class: "person",
    group: "students",
    nouns: "طالب طالبا طلاب طلبة طالبين تلميذ تلميذا تلاميذ تلميذة students pupils cadets",
  },
  {
    class: "person",
    group: "workers",
    nouns:
      "عامل عاملا عمال عاملين عاملان موظف موظفا موظفين متعاقد متعاقدا متعاقدين أستاذ أستاذا أساتذة معلم معلما معلمين مدرس مدرسا مدرسين مهندس مهندسا مهندسين مزارع مزارعا مزارعين فلاح فلاحا فلاحين سائق سائقا سائقين workers employees contractors teachers farmers",
  },
  { class: "person", group: "worshippers", nouns: "مصل مصليا مصلين مصلون مصليين worshippers" },
  {
    class: "person",
    group: "suspects",
    nouns: "مشتبه مشتبها مطلوب مطلوبا مطلوبين suspects",
  },
  {
    class: "person",
    group: "suspects",
    implies: "tried",
    nouns: "متهم متهما متهمين متهمون defendants",
  },
  {
    class: "person",
    group: "children",
    part: true,
    nouns: "طفل طفلا أطفال طفلين طفلان طفلة طفلتين قاصر قاصرا قصر رضيع رضيعا رضع children minors",
  },
  {
    class: "person",
    group: "women",
    part: true,
    nouns: "امرأة نساء امرأتين امرأتان سيدة سيدات عاملة عاملات فتاة فتيات طالبة طالبات women girls",
  },
  {
    class: "person",
    group: "leaders",
    part: true,
    nouns: "قائد قائدا قادة قيادي قياديا قياديين قياديون قياديان أمير أمراء زعيم زعيما زعماء leaders commanders",
  },
  {
    class: "person",
    group: "crew",
    part: true,
    nouns: "طاقم طيار طيارا طيارين بحار بحارا بحارة مضيف مضيفا مضيفين ملاح ملاحا ملاحين crew",
  },
  {
    class: "person",
    group: "medics",
    part: true,
    nouns: "طبيب طبيبا أطباء ممرض ممرضا ممرضين مسعف مسعفا مسعفين doctors medics nurses",
  },
  {
    class: "person",
    group: "press",
    part: true,
    nouns: "صحفي صحفيا صحفيين صحافي صحافيا صحافيين إعلامي إعلاميا إعلاميين journalists",
  },
  {
    class: "person",
    group: "rescuers",
    part: true,
    nouns: "رجل_إطفاء إطفائي إطفائيا إطفائيين منقذ منقذا منقذين متطوع متطوعا متطوعين firefighters rescuers volunteers",
  },
];
