import type { EventRow } from "./eventRow";

/**
 * What befalls people, animals and things. Source: the casualty vocabulary of Arabic newspaper style as Wehr (4th ed.)
 * glosses it, ordered by the event types of ACE (Arabic Annotation Guidelines for Events, LDC 2005: Life.Die,
 * Life.Injure); impacts of disasters after the Sendai indicators (UNDRR 2017: deaths, missing, injured, displaced,
 * dwellings destroyed and damaged) and EM-DAT (CRED 2023).
 */
export const EVENTS_OF_HARM = [
  {
    class: "infected",
    nouns:
      "إصابة&بفيروس,بالتهاب,بالسرطان,بالسكري,بالإيدز,بالسيدا,بالسل,بالجرب,بالطاعون,بكورونا,كورونا,بالكوليرا,كوليرا,بالحصبة,بالحمى,بإيبولا,بالملاريا,بالعدوى,بالمرض,بالوباء,بإنفلونزا,بالضنك,إيجابية,مؤكدة إصابات&بفيروس,بالتهاب,بالسرطان,بالسكري,بالإيدز,بالسيدا,بالسل,بالجرب,بالطاعون,كورونا,بالكوليرا,كوليرا,بالحصبة,بالحمى,بإيبولا,بالملاريا,بالعدوى,بالمرض,بالضنك,مؤكدة حالات&كورونا,كوليرا,إيبولا,حصبة,مؤكدة مصاب&بفيروس,بالتهاب,بالسرطان,بالسكري,بالإيدز,بالسيدا,بالسل,بالجرب,بالطاعون,بكورونا,بالكوليرا مصابا&بفيروس,بالتهاب,بالسرطان,بالسكري,بالإيدز,بالسيدا,بالسل,بالجرب,بالطاعون,بكورونا,بالكوليرا مصابين&بفيروس,بالتهاب,بالسرطان,بالسكري,بالإيدز,بالسيدا,بالسل,بالجرب,بالطاعون,بكورونا,بالكوليرا عدوى",
    verbs:
      "أصيب&بفيروس,بالتهاب,بالسرطان,بالسكري,بالإيدز,بالسيدا,بالسل,بالجرب,بالطاعون,بكورونا,بالكوليرا,بالحصبة,بالعدوى",
    english: "infected infections",
  },
  {
    class: "recovered",
    nouns: "تعافي شفاء متعافين تماثل&للشفاء",
    verbs: "تعافى/تعافى شفي/شفى تماثل&للشفاء",
    english: "recovered",
  },
  {
    class: "killed",
    nouns:
      "مقتل مصرع مصارع وفاة وفيات استشهاد اغتيال إعدام موت قتل قتلى قتيل قتيلا شهداء شهيد حتفهم حتفهما حتفه حتفها أرواح بحياة ضحيته ضحيتها ضحيتهم هلاك غرقى غريق مقتولين القضاء&على تصفية متوفين متوفى متوفيين وفاتهم صرعى موتى ذبح إبادة",
    verbs:
      "قتل/قتل استشهد/ستشهد توفي/توفى توفى/توفي أعدم/عدم اغتال/غتال اغتيل/غتال هلك/هلك مات/موت حصد/حصد أودى/ودي قضى غرق/غرق أزهق/زهق ذبح/ذبح أردى/ردي قضوا&في,على",
    english: "dead killed kills killing died deaths death die dies fatalities murdered slain martyred slaying",
  },
  {
    class: "wounded",
    nouns: "إصابة إصابات جرح جرحى جريح جريحا مصابون مصابين مصاب مصابا بجروح بجراح اختناق",
    verbs: "جرح/جرح أصاب/صيب أصيب/صاب اختنق/ختنق",
    english: "wounded injured hurt injures injuries wounds",
  },
  { class: "casualties", nouns: "ضحايا ضحية", verbs: "", english: "casualties victims" },
  {
    class: "missing",
    nouns: "فقدان مفقودين مفقودون مفقود مفقودا اختفاء",
    verbs: "فقد/فقد اختفى/ختفي",
    english: "missing disappeared",
  },
  { class: "bodies", nouns: "جثة جثث جثامين جثمان رفات أشلاء", verbs: "", english: "bodies corpses" },
  { class: "perished", nouns: "نفوق", verbs: "نفق/نفق", english: "" },
  {
    class: "destroyed",
    nouns:
      "تدمير دمار هدم تدمر احتراق إحراق إعطاب انهيار تهدم تحطيم تفحم منهار منهارة مدمر مدمرة مهدم مهدمة متهدمة محترق محترقة",
    verbs:
      "دمر/دمر تدمر/تدمر هدم/هدم انهار/نهار احترق/حترق أحرق/حرق أعطب/عطب تهدم/تهدم حطم/حطم تحطم/تحطم سوي&بالأرض جرف/جرف",
    english: "destroyed demolished burned destroys",
  },
  {
    class: "damaged",
    nouns: "تضرر أضرار متضررة متضرر متضررين تصدع",
    verbs: "تضرر/تضرر تصدع/تصدع ألحق&أضرارا غمر/غمر",
    english: "damaged",
  },
  {
    class: "blackout",
    nouns:
      "انقطاع&كهرباء,تيار,كهربائي حرمان&كهرباء,تيار,كهربائي بلا&كهرباء,تيار بدون&كهرباء,تيار دون&كهرباء,تيار قطع&كهرباء,تيار,كهربائي",
    verbs: "انقطع&كهرباء,تيار,كهربائي انقطعت&كهرباء,تيار,كهربائي حرم&كهرباء,تيار,كهربائي حرمت&كهرباء,تيار,كهربائي",
    english: "",
  },
  {
    class: "derailed",
    nouns: "خروج&قضبان,سكة,مسار,مسارهما,مساره,قضبانه انحراف&قضبان,سكة,مسار جنوح&قضبان,سكة",
    verbs:
      "خرج&قضبان,سكة,مسار,مساره خرجت&قضبان,سكة,مسار خرجا&قضبان,سكة,مسار انحرف&قضبان,سكة,مسار جنح&قضبان,سكة انقلب&قطار",
    english: "derailed",
  },
  { class: "downed", nouns: "إسقاط&طائرة,طائرات,مسيرة,مروحية", verbs: "أسقط&طائرة,طائرات,مروحية", english: "downed" },
  { class: "lost", nouns: "خسارة", verbs: "خسر/خسر", english: "lost" },
] as const satisfies readonly EventRow[];
