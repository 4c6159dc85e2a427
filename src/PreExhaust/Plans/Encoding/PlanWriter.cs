namespace PreExhaust.Plans.Encoding;

/// <summary>
/// Writes a plan as compact text, which generated code carries and <see cref="PlanReader"/> reads.
/// </summary>
public static class PlanWriter
{
    /// <summary>
    /// The plan with everything in it, anchors too. Numbers are printable ASCII; names and notes are as they are,
    /// except that half a surrogate pair becomes U+FFFD.
    /// </summary>
    public static string Write(TrainingPlan plan)
    {
        var writer = new EncodingWriter();
        new PlanFieldWriter(writer, plan.File).Plan(plan);
        return writer.Finish();
    }

    /// <summary>Many encoded plans as one text, from which each can be read alone.</summary>
    public static string Join(IReadOnlyCollection<string> encodedPlans) => EncodingWriter.Join(encodedPlans);
}
