import { foldedSet } from "./foldedTable";

/**
 * Words by which a figure is what is needed, allowed or planned, and not what there was: 83 votes that a motion needs
 * are none that were cast. Source: general news usage on quorums, thresholds and capacities.
 */
export const REQUIRED = foldedSet(
  "يستوجب تستوجب يتطلب تتطلب يشترط تشترط يستلزم تستلزم يقتضي تقتضي يحتاج تحتاج نحتاج ينبغي النصاب نصاب اللازم اللازمة الضروري الضرورية المطلوب المطلوبة المقرر المقررة المتوقع المنتظر يتسع تتسع",
);
