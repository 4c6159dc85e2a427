using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Binding;

/// <summary>Binds the stages of an exercise.</summary>
internal sealed class StageBinder(BindingContext context, AmountBinder amounts)
{
    /// <summary>Adds the stages to an item, the sets of the first one as its own.</summary>
    public void Bind(StagesSyntax syntax, ItemDraft item)
    {
        if (item.Groups.Count > 0)
        {
            ReportOtherSets(context, syntax);
            return;
        }

        if (syntax.Stages.Count > Limits.Stages)
        {
            context.Report(
                DiagnosticKinds.TooMany,
                syntax.Keyword,
                $"An exercise has at most {Limits.Stages} stages; nothing was read from these.");
            return;
        }

        var errors = context.Diagnostics.Count;
        var stages = syntax.Stages.Select(Stage).ToList();
        if (errors != context.Diagnostics.Count)
            return;
        item.Groups.AddRange(stages[0].Groups);
        if (stages.Count == 1)
            ReportSingle(syntax);
        else
            item.Stages = stages.ConvertAll(stage => stage.Groups);
    }

    /// <summary>Reports stages in a warm-up or week row, which have sets of their own.</summary>
    public static void CheckOwned(BindingContext context, PrescriptionSyntax owned)
    {
        foreach (var stages in owned.Items.SelectMany(item => item.Parts).OfType<StagesSyntax>())
            context.Report(
                DiagnosticKinds.WrongPlace,
                stages.Keyword,
                "Stages are the exercise's own sets; they cannot stand in a warm-up or a week row.");
    }

    /// <summary>Reports stages beside sets.</summary>
    public static void ReportOtherSets(BindingContext context, Syntax.SyntaxNode place) => context.Report(
        DiagnosticKinds.SaidTwice,
        place,
        "Stages are all the sets of an exercise; other sets cannot stand beside them.");

    private ItemDraft Stage(PartSyntax sets)
    {
        var errors = context.Diagnostics.Count;
        var stage = new ItemDraft(context);
        if (sets is ChainSyntax chain)
            amounts.Bind(chain, stage, default);
        else
            amounts.Bind((ProductSyntax)sets, stage, default);
        if (errors == context.Diagnostics.Count && (stage.Groups.Count == 0 || stage.Load is not null))
            context.Report(
                DiagnosticKinds.Unexpected,
                sets,
                $"A stage is sets alone such as '5x3+', found '{context.TextOf(sets)}';"
                    + " the load follows the last stage and holds for all.");
        return stage;
    }

    private void ReportSingle(StagesSyntax syntax)
    {
        var sets = context.TextOf(syntax.Stages[0]);
        context.Report(
            DiagnosticKinds.Unexpected,
            syntax,
            $"One stage is plain sets: write '{sets}', or '{sets} | ...' and the next stage;"
                + " the load follows the last one and holds for all.",
            new TextFix($"Write '{sets}'", syntax.Span, sets));
    }
}
