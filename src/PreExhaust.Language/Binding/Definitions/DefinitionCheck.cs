using PreExhaust.Catalog;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Plans;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Reports what is wrong with the definitions of a file, at their places in it.</summary>
internal sealed class DefinitionCheck
{
    private readonly BindingContext _context;
    private readonly ExerciseCheck _exercises;
    private readonly SchemeCheck _schemes;

    private DefinitionCheck(BindingContext context)
    {
        _context = context;
        _exercises = new(context);
        _schemes = new(context);
    }

    /// <summary>What the definitions mean.</summary>
    public static DefinedHere Run(BindingContext context, IReadOnlyList<DefinitionDraft> drafts)
    {
        if (drafts.Count == 0)
            return DefinedHere.Nothing;
        var check = new DefinitionCheck(context);
        var named = drafts.Where(draft => draft.NameToken is not null).ToList();
        foreach (var draft in drafts.Except(named))
            check.ReportNameless(draft);

        var exercises = new List<Exercise>();
        var schemes = new List<ExerciseSlot>();
        var entries = context.Definitions.OfFile(context.Source.Path);
        foreach (var (draft, entry) in named.Zip(entries, (draft, entry) => (draft, entry)))
        {
            if (entry is ExerciseEntry exercise)
                exercises.AddRange(check._exercises.Run(draft, exercise));
            else
                schemes.Add(check._schemes.Run(draft, (SchemeEntry)entry));
        }

        return new(exercises.ToValueList(), schemes.ToValueList());
    }

    private void ReportNameless(DefinitionDraft draft)
    {
        var example = draft.Scheme is null ? "exercise Belt Squat" : "scheme 531";
        _context.Report(DiagnosticKinds.Unexpected, draft.Keyword, $"A definition needs a name: '{example}'.");
    }
}
