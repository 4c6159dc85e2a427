using PreExhaust.Language.Binding;
using PreExhaust.Language.Binding.Definitions;
using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Plans;

namespace PreExhaust.Language;

/// <summary>
/// A <c>.workout</c> text whose lines are read, before names are looked up: what a host keeps of each file while it
/// collects the definitions of all.
/// </summary>
public sealed class WorkoutReading
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly IReadOnlyList<DefinitionDraft> _drafts;

    private WorkoutReading(SourceFile source)
    {
        Source = source;
        Tree = SyntaxParser.Parse(source, _diagnostics);
        _drafts = DefinitionReader.MayDefine(source.Text) ? DefinitionReader.Read(Tree.Lines, _diagnostics) : [];
        Definitions = _drafts
            .Where(draft => draft.NameToken is not null)
            .Select(draft => draft.Share(source))
            .ToValueList();
    }

    /// <summary>The text.</summary>
    public SourceFile Source { get; }

    /// <summary>The lines.</summary>
    internal SyntaxTree Tree { get; }

    /// <summary>What the text defines for itself and for the other files.</summary>
    public ValueList<WorkoutDefinition> Definitions { get; }

    /// <summary>Reads the lines of a text; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">The path that anchors and messages name.</param>
    public static WorkoutReading Of(string text, string path = "") => new(new(path, text));

    /// <summary>Reads the lines of a file; never throws.</summary>
    public static WorkoutReading Of(SourceFile source) => new(source);

    /// <summary>Binds the lines.</summary>
    /// <param name="shared">The definitions of the project; those of this text may be among them.</param>
    public WorkoutDocument Bind(WorkoutDefinitions shared)
    {
        var diagnostics = _diagnostics.Clone();
        var definitions = shared.With(Source.Path, Definitions);
        var schemes = SchemeLibrary.Of(Tree, definitions.Table);
        var context = new BindingContext(schemes.Source, diagnostics)
        {
            Definitions = definitions.Table,
            Schemes = schemes,
            HasDefinitions = Definitions.Count > 0,
        };
        var defined = DefinitionCheck.Run(context, _drafts);
        var plan = PlanBinder.Bind(Tree, context);
        return new(Source, plan, diagnostics.ToList().ToValueList())
        {
            Definitions = Definitions,
            Shared = shared,
            Defined = defined,
        };
    }
}
