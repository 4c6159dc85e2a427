namespace PreExhaust.Plans.Printing;

/// <summary>Writes stages: their sets with bars between them, then what holds for all of them.</summary>
internal static class StageText
{
    private const int ShortestChain = 3;

    /// <summary>
    /// Such as <c>stages 5x3+ | 6x2+ 80%</c>. Stages that differ in more than their sets are no text of the language;
    /// they are written out, so that reading them is an error and no mistake.
    /// </summary>
    /// <param name="stages">The stages, two or more.</param>
    /// <param name="sets">Writes sets.</param>
    public static string Of(ValueList<ValueList<SetGroup>> stages, SetText sets)
    {
        var others = stages.SelectMany(stage => stage).Select(WithoutAmount).Distinct().ToList();
        if (others.Count != 1)
            return Join(stages.Select(stage => string.Join(", ", stage.Select(sets.Of))));
        var sides = others[0].Target.Sides switch
        {
            SideCounting.PerSide => " each side",
            SideCounting.Alternating => " alternating",
            _ => "",
        };
        var amounts = Join(stages.Select(stage => Amount(stage.Select(WithoutSides).ToList())));
        return $"{amounts}{sides} {sets.Details(others[0])}".TrimEnd();
    }

    private static string Join(IEnumerable<string> stages) => $"stages {string.Join(" | ", stages)}";

    private static string Amount(IReadOnlyList<SetGroup> groups)
    {
        var last = groups.Count - 1;
        if (groups.Count < ShortestChain || !groups.Where((group, i) => IsLink(group, i == last)).SequenceEqual(groups))
            return string.Join(", ", groups.Select(group => group.Amount));
        var plus = groups[last].Open == OpenEnd.LastSet ? "+" : "";
        return string.Join("-", groups.Select(group => ((RepTarget)group.Target).Reps)) + plus;
    }

    private static bool IsLink(SetGroup group, bool isLast) =>
        group is { Count: { Lower: 1, Upper: 1 }, Target: RepTarget { Reps.IsPoint: true } }
        && (group.Open == OpenEnd.None || (isLast && group.Open == OpenEnd.LastSet));

    private static SetGroup WithoutSides(SetGroup group) =>
        group with { Target = group.Target with { Sides = SideCounting.AsExercise } };

    private static SetGroup WithoutAmount(SetGroup group) => group with
    {
        Count = default,
        Target = new AmrapTarget { Sides = group.Target.Sides },
        Open = OpenEnd.None,
        Source = null,
    };
}
