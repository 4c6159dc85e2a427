namespace PreExhaust.Plans;

/// <summary>A set broken by short pauses: <c>cluster 4x(2+2+2) 20s</c> is four sets of 2+2+2.</summary>
/// <param name="Parts">The repetitions between the pauses.</param>
/// <param name="Rest">The pause inside the set.</param>
public sealed record ClusterTechnique(ValueList<int> Parts, TimeSpan Rest) : Technique
{
    /// <inheritdoc />
    public override Interval<int>? Reps => Sum(Parts);

    /// <summary>The technique of one set, such as <c>cluster (2+2+2) 20s</c>.</summary>
    public override string ToString() => Text("");

    internal string Text(string count) =>
        $"cluster {count}({string.Join("+", Parts)}) {DurationText.Of(Interval<TimeSpan>.Point(Rest))}";
}
