using PreExhaust.Language.Syntax;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;
using PreExhaust.Language.Syntax.Statements;

namespace PreExhaust.Language.Formatting;

/// <summary>Writes definitions, their facts, and what copies them.</summary>
internal static class DefinitionFormatter
{
    public static string Exercise(ExerciseDefinitionSyntax definition)
    {
        var header = $"exercise {NameFormatter.Verbatim(definition.Name!)}";
        return definition.Model is { } model ? $"{header} like {NameFormatter.Collapsed(model)}" : header;
    }

    public static string Scheme(SchemeSyntax scheme)
    {
        var header = $"scheme {NameFormatter.Verbatim(scheme.Name!)}";
        return scheme.Prescription is { } items ? $"{header}: {PrescriptionFormatter.Format(items)}" : header;
    }

    public static string Fact(FactSyntax fact)
    {
        var values = fact.Values.Select(value => Value(value, fact.Word)).ToList();
        // Only a "no" says more than the word alone.
        if (fact.Word == FactWords.Unilateral)
            values.Remove("yes");
        return values.Count == 0 ? fact.Word : $"{fact.Word} {string.Join(", ", values)}";
    }

    public static string Like(LikeSyntax like)
    {
        var model = $"like {NameFormatter.Collapsed(like.Model)}";
        return like.Session is { } session ? $"{model} in {NameFormatter.Collapsed(session)}" : model;
    }

    private static string Value(SyntaxNode value, string word)
    {
        if (value is QuantitySyntax quantity)
            return QuantityFormatter.Format(quantity);
        var token = (SyntaxToken)value;
        return word == FactWords.Alias
            ? NameFormatter.Verbatim(token)
            : NameFormatter.Collapsed(token).ToLowerInvariant();
    }
}
