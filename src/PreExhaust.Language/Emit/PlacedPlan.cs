using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>Places the parts of a plan where its text stands in another file.</summary>
internal static class PlacedPlan
{
    private const string LineBreak = "\r\n";

    /// <summary>The plan with lines and columns of the file; the text still counts where each part begins.</summary>
    /// <param name="plan">The plan with places in its own text.</param>
    /// <param name="file">The path of the file from the project's folder.</param>
    /// <param name="placeOf">The line and column in the file of a range of the text.</param>
    public static TrainingPlan Of(TrainingPlan plan, string file, Func<TextSpan, LinePosition> placeOf)
    {
        var anchors = new PlanAnchors(anchor =>
        {
            var place = placeOf(TextSpan.Of(anchor));
            return anchor with { File = file, Line = place.Line, Column = place.Column };
        });
        return anchors.Map(plan) with { File = file };
    }

    /// <summary>
    /// The plan with offsets that count every line break as one character, so that what is made of it does not depend
    /// on how a clone ends its lines.
    /// </summary>
    /// <param name="plan">The plan with places in the text.</param>
    /// <param name="text">The text.</param>
    public static TrainingPlan WithAnyLineBreaks(TrainingPlan plan, string text)
    {
        var pairs = new List<int>();
        for (var at = Pair(0); at >= 0; at = Pair(at + LineBreak.Length))
            pairs.Add(at);
        return pairs.Count == 0
            ? plan
            : new PlanAnchors(anchor => anchor with { Start = anchor.Start - Before(anchor.Start) }).Map(plan);

        int Pair(int from) => text.IndexOf(LineBreak, from, StringComparison.Ordinal);

        int Before(int offset)
        {
            var found = pairs.BinarySearch(offset);
            return found < 0 ? ~found : found;
        }
    }
}
