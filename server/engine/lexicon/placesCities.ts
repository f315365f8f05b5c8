import type { NameGroup } from "./names";
import { GULF_AND_YEMEN, MAGHREB } from "./placesMaghrebGulf";

const SYRIA_AND_IRAQ: NameGroup<"GPE"> = {
  type: "GPE",
  source: "governorates, districts and towns as Arabic news of the wars in Syria and Iraq names them",
  names: `
    دمشق | Damascus
    حلب | Aleppo
    حمص | Homs
    حماة | حماه | Hama
    اللاذقية | Latakia
    طرطوس | Tartus
    إدلب | ادلب | Idlib
    الرقة | Raqqa | Raqqah | al Raqqa
    الحسكة | Hasakah | Hasaka | Hasakeh | Haskah | al Hasakeh | al Hasakah | Hassakeh
    دير الزور | Deir ez Zor | Deir Ezzor
    القامشلي | قامشلو | Qamishli
    القنيطرة
    درعا | Daraa
    السويداء
    عفرين | Afrin
    منبج | Manbij
    عين العرب | كوباني | Kobani | Kobane
    تل أبيض
    رأس العين | سري كانيه
    الباب
    جرابلس
    إعزاز
    تدمر | Palmyra
    الباغوز | Baghouz
    البوكمال | أبو كمال
    هجين
    الشدادي
    الطبقة
    المالكية | ديريك
    عامودا
    تل تمر
    خان شيخون
    معرة النعمان
    سراقب
    جسر الشغور
    كفرنبل
    أريحا
    سرمدا
    دوما
    داريا
    الغوطة
    مضايا
    الزبداني
    القصير
    صيدنايا
    معلولا
    تلبيسة
    السلمية
    جبلة
    بانياس
    بغداد | Baghdad
    الموصل | Mosul
    البصرة | Basra
    أربيل | اربيل | هولير | Erbil
    السليمانية
    دهوك
    كركوك | Kirkuk
    النجف | النجف الأشرف
    كربلاء
    الفلوجة | Fallujah
    الرمادي | Ramadi
    تكريت | Tikrit
    سامراء
    الأنبار
    نينوى
    ديالى
    بعقوبة
    صلاح الدين
    بابل
    الحلة
    الديوانية
    القادسية
    الناصرية
    ذي قار
    العمارة
    ميسان
    واسط
    الكوت
    المثنى
    السماوة
    تلعفر
    سنجار | Sinjar
    بيجي
    الشرقاط
    الحويجة
    القائم
    هيت
    حديثة
    عنه
    راوة
    الرطبة
    الفاو
    أبو غريب
    التاجي
    خانقين
    طوزخورماتو
    مخمور
    حلبجة
    زاخو
  `,
};

const LEVANT_EGYPT_SUDAN: NameGroup<"GPE"> = {
  type: "GPE",
  source: "capitals, provinces and towns of the Arab countries",
  names: `
    بيروت | Beirut
    طرابلس
    صيدا
    بعلبك
    الهرمل
    عرسال
    زحلة
    جبيل
    جونيه | جونية
    النبطية
    بنت جبيل
    مرجعيون
    القدس | القدس المحتلة | القدس الشرقية | Jerusalem
    غزة | Gaza
    خان يونس | خانيونس
    رفح | Rafah
    دير البلح
    بيت لاهيا
    بيت حانون
    جباليا
    رام الله | Ramallah
    نابلس
    جنين
    طولكرم
    قلقيلية
    بيت لحم
    سلفيت
    طوباس
    تل أبيب | تل ابيب | Tel Aviv
    حيفا
    يافا
    عكا
    الناصرة
    عسقلان
    أشدود
    إيلات
    بئر السبع
    سديروت
    عمّان
    إربد
    الزرقاء
    العقبة
    معان
    الكرك
    المفرق
    مأدبا
    القاهرة | Cairo
    الإسكندرية | الاسكندرية
    الجيزة
    السويس
    بورسعيد | بور سعيد
    الإسماعيلية
    دمياط
    المنصورة
    طنطا
    الدقهلية
    الشرقية
    الغربية
    المنوفية
    القليوبية
    البحيرة
    كفر الشيخ
    بني سويف
    الفيوم
    المنيا
    أسيوط
    سوهاج
    قنا
    الأقصر
    أسوان
    مطروح
    مرسى مطروح
    شمال سيناء
    جنوب سيناء
    العريش
    الشيخ زويد
    شرم الشيخ
    الغردقة
    سانت كاترين
    الخرطوم | Khartoum
    أم درمان
    بحري
    بورتسودان
    كسلا
    القضارف
    ود مدني
    الفاشر
    نيالا
    الجنينة
    الأبيض
    جنوب كردفان
    النيل الأزرق
    أبيي
    جوبا
    ملكال
  `,
};

/** Cities and provinces of the Arab world, by part. */
export const ARAB_PLACES: readonly NameGroup<"GPE">[] = [SYRIA_AND_IRAQ, LEVANT_EGYPT_SUDAN, MAGHREB, GULF_AND_YEMEN];
