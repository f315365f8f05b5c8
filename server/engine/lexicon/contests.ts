import { foldedSet } from "./foldedTable";

/** Contests, in the construct state. Source: sports pages. */
const CONTESTS = foldedSet("بطولة كأس دوري دورة سباق رالي ألعاب أولمبياد مونديال تصفيات سوبر ماراثون جائزة");
/** Those of them that name one by their own adjective (التصفيات الآسيوية). Source: sports pages. */
const DEFINITE_CONTESTS = foldedSet("البطولة الدوري الدورة التصفيات السوبر الكأس الألعاب");
/** Meetings for a public, in the construct state. Source: kinds of events in the news. */
const MEETINGS = foldedSet("مهرجان معرض ملتقى مؤتمر قمة");
/** Those of them that show something: مهرجان صيف الأحساء. Source: kinds of events in the news. */
const SHOWS = foldedSet("مهرجان معرض");
/** Sides between the head of a contest and whose they are: دوري [أبطال] أوروبا. Source: sports pages. */
const SIDES = foldedSet("أمم أبطال أندية منتخبات كؤوس نخبة");
/** Games of two words, without the second. Source: sports pages. */
const GAMES = foldedSet("كرة ألعاب رفع ركوب سباقات ذوي");
/** Games and players in one word. Source: sports pages and programmes of festivals. */
const GOALS = foldedSet(`
  الشباب الناشئين الناشئات المحترفين السيدات الرجال الأندية المنتخبات السباحة التنس الجودو الكاراتيه التايكوندو المصارعة الملاكمة الفروسية الدراجات
  الشطرنج الرماية الغولف الجولف الراليات السيارات المحليين الأولمبي البراعم الأشبال الصالات القدامى المعاقين الخيل الهجن التزلج الجمباز المبارزة
  الثقافة الفنون التراث المسرح السينما الكتاب الأفلام الموسيقى الشعر التسوق التمور الزهور الإعلام السياحة العلوم الآداب الترفيه
`);
/** Offices by which a cup is named. Source: cups of monarchies and republics. */
const PATRONS = foldedSet("خادم ولي الملك الملكة الأمير السلطان الرئيس الإمام الشيخ الشهيد رئيس");

export const isContest = (norm: string): boolean => CONTESTS.has(norm);
export const isMeeting = (norm: string): boolean => MEETINGS.has(norm);
export const isShow = (norm: string): boolean => SHOWS.has(norm);
export const isSide = (norm: string): boolean => SIDES.has(norm);
export const isGame = (norm: string): boolean => GAMES.has(norm);
export const isContestGoal = (norm: string): boolean => GOALS.has(norm);
export const isPatron = (norm: string): boolean => PATRONS.has(norm);
/** Whether a word opens the name of a contest or meeting. In look-up spelling, without clitics. */
export const contestOpening = (norm: string): boolean =>
  isContest(norm) || isMeeting(norm) || DEFINITE_CONTESTS.has(norm);
