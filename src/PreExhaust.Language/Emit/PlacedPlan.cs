using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>Places the parts of a plan where its text stands in another file.</summary>
internal static class PlacedPlan
{
    /// <summary>The plan with lines and columns of the file; the text still counts where each part begins.</summary>
    /// <param name="plan">The plan with places in its own text.</param>
    /// <param name="file">The path of the file from the project's folder.</param>
    /// <param name="placeOf">The line and column in the file of a range of the text.</param>
    public static TrainingPlan Of(TrainingPlan plan, string file, Func<TextSpan, LinePosition> placeOf)
    {
        var anchors = new PlanAnchors(anchor =>
        {
            var place = placeOf(new(anchor.Start, anchor.Length));
            return anchor with { File = file, Line = place.Line, Column = place.Column };
        });
        return anchors.Map(plan) with { File = file };
    }
}
