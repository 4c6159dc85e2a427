using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Reports how a definition clashes with others.</summary>
internal sealed class EntryCheck(BindingContext context)
{
    /// <summary>Reports a name that is taken, and a copy that leads nowhere or in a circle.</summary>
    /// <param name="name">The name.</param>
    /// <param name="entry">The definition.</param>
    /// <param name="model">The name of what it copies; <c>null</c> without.</param>
    /// <param name="suggest">Names that could be meant instead.</param>
    public void Run(SyntaxToken name, Entry entry, SyntaxToken? model, Func<IEnumerable<string>> suggest)
    {
        if (entry.Earlier is { } earlier)
            ReportDuplicate(name, entry.Definition.Name, earlier);
        if (model is null)
            return;
        if (entry.IsModelUnknown)
            UnknownNames.Report(
                context,
                model,
                entry.Model!,
                suggest().Where(other => other != entry.Definition.Name));
        if (entry.Circle is { } circle)
            context.Report(
                DiagnosticKinds.CopyCircle,
                model,
                $"This goes round in a circle: {circle}. One of them has to stand on its own.");
    }

    public void ReportDuplicate(SyntaxToken place, string name, WorkoutDefinition earlier)
    {
        var where = earlier.File == context.Source.Path ? "above" : $"in {earlier.File}";
        context.Report(
            DiagnosticKinds.DuplicateDefinition,
            place,
            $"'{name}' is defined {where} already, as '{earlier.Name}'; give this one another name or remove it.");
    }
}
