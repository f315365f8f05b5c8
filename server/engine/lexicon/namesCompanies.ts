import type { NameGroup } from "./names";

/** Companies. */
export const COMPANIES: NameGroup<"ORG"> = {
  type: "ORG",
  source: "companies that Arabic business news names without شركة",
  names: `
    أرامكو | أرامكو السعودية | شركة أرامكو | Aramco
    سابك | شركة سابك
    غوغل | جوجل | قوقل | Google
    مايكروسوفت | Microsoft
    آبل | أبل | Apple
    أمازون | Amazon
    سامسونغ | سامسونج | Samsung
    هواوي | Huawei
    سوني | Sony
    نوكيا | Nokia
    إنتل | Intel
    تويوتا | Toyota
    فولكسفاغن | فولكس فاغن | Volkswagen
    مرسيدس
    هيونداي
    نيسان موتورز
    جنرال موتورز
    بوينغ | بوينج | Boeing
    إيرباص | ايرباص | Airbus
    غازبروم | جازبروم | Gazprom
    روسنفت
    لوك أويل
    إكسون موبيل
    توتال إنرجيز
    بريتيش بتروليوم
    شيفرون
    سوناطراك
    أدنوك | سوناطرك
    غولدمان ساكس
    ستاندرد آند بورز
    موديز
    فيتش
    ماكدونالدز
    ستاربكس
    كوكاكولا
    طيران الإمارات
    الخطوط السعودية | الخطوط الجوية السعودية
    مصر للطيران
    الخطوط التركية
    الخطوط القطرية
    لوفتهانزا
  `,
};
