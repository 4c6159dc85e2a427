namespace PreExhaust.Analysis;

/// <summary>
/// The order in which findings are told: of the plan, then by place; suppressions that do nothing come last in their
/// place, and of the others the loudest first. One comparer, because LINQ's <c>ThenBy</c> is slow in native programs.
/// </summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    public int Compare(Finding? x, Finding? y)
    {
        var order = KeyOf(x!).CompareTo(KeyOf(y!));
        return order != 0 ? order : StringComparer.Ordinal.Compare(x!.Rule.Id, y!.Rule.Id);
    }

    private static (int Session, int Slot, bool IsUnused, int Quietness) KeyOf(Finding finding) => (
        finding.Target == FindingTarget.Plan ? -1 : finding.Slot.Session,
        finding.IsOfExercise ? finding.Slot.Slot : -1,
        finding.Rule == UnusedSuppression.Descriptor,
        -(int)finding.Severity);
}
