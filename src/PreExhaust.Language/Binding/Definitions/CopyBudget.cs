using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Binding.Definitions;

/// <summary>Keeps what copies bring along within bounds, so that a small file cannot become a huge plan.</summary>
internal sealed class CopyBudget
{
    private int _copied;

    /// <summary>Whether items may be copied; past a bound that is reported.</summary>
    /// <param name="context">Takes the message.</param>
    /// <param name="place">What asks for the copy.</param>
    /// <param name="items">The items; <c>null</c> where there are too many to tell.</param>
    public bool Take(BindingContext context, SyntaxNode place, IReadOnlyCollection<ItemSyntax>? items)
    {
        if (items is null || items.Count > Limits.CopiedItems)
        {
            Report($"At most {Limits.CopiedItems} items of a prescription can be copied");
            return false;
        }

        _copied += items.Count;
        if (_copied <= Limits.CopiedItemsPerFile)
            return true;
        Report($"The copies of a file bring along at most {Limits.CopiedItemsPerFile} items");
        return false;

        void Report(string bound) =>
            context.Report(DiagnosticKinds.TooMany, place, $"{bound}; nothing was copied here.");
    }
}
