import type { NameGroup } from "./names";

/** Buildings and works whose names head words alone would not find. */
export const FACILITIES: NameGroup<"FAC"> = {
  type: "FAC",
  source: "dams, shrines and towers as Arabic news names them",
  names: `
    سد النهضة
    سد الفرات
    سد تشرين
    سد الموصل
    سد مأرب
    السد العالي
    المسجد الأقصى | الأقصى
    المسجد الحرام | الحرم المكي
    المسجد النبوي | الحرم النبوي
    الكعبة | الكعبة المشرفة
    قبة الصخرة
    كنيسة القيامة
    كنيسة المهد
    برج خليفة
    برج إيفل
    برج بيزا
    حائط البراق
    باب العامود | باب العمود
    مركز التجارة العالمي
    مرفأ بيروت
    مفاعل ديمونة
    مفاعل بوشهر
    محطة زابوريجيا
    تشيرنوبل
    فوكوشيما دايتشي
  `,
};
