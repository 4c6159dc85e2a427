using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Keeps what copies bring along within bounds, so that a small file cannot become a huge plan.</summary>
internal sealed class CopyBudget
{
    private int _copied;

    /// <summary>Whether the items of a prescription may be copied; past a bound that is reported.</summary>
    /// <param name="context">Takes the message.</param>
    /// <param name="place">What asks for the copy.</param>
    /// <param name="items">The items; <c>null</c> where there are too many to tell.</param>
    public bool Take(BindingContext context, SyntaxNode place, IReadOnlyCollection<ItemSyntax>? items)
    {
        if (items?.Count <= Limits.CopiedItems)
            return Take(context, place, items.Count);
        context.Report(
            DiagnosticKinds.TooMany,
            place,
            $"At most {Limits.CopiedItems} items of a prescription can be copied; nothing was copied here.");
        return false;
    }

    /// <summary>Whether so many items may be copied; past a bound that is reported.</summary>
    public bool Take(BindingContext context, SyntaxNode place, int count)
    {
        _copied += count;
        if (_copied <= Limits.CopiedItemsPerFile)
            return true;
        context.Report(
            DiagnosticKinds.TooMany,
            place,
            $"The copies of a file bring along at most {Limits.CopiedItemsPerFile} items; nothing was copied here.");
        return false;
    }
}
