using PreExhaust.Language.Diagnostics;
using PreExhaust.Language.Syntax.Grammar;
using PreExhaust.Language.Syntax.Prescriptions;

namespace PreExhaust.Language.Syntax;

/// <summary>Reads items up to the line end; one that cannot be read is skipped up to its separator.</summary>
internal static class PrescriptionParser
{
    /// <summary>The items of the line from an offset; <c>null</c> where there are none.</summary>
    public static PrescriptionSyntax? Parse(LineInput input, int start, DiagnosticBag diagnostics)
    {
        var nodes = default(NodeList);
        var isReported = false;
        var position = input.SkipBlanks(start);
        while (position < input.End)
        {
            input.Trace.Reset();
            var separator = Separators.Scan(input.Source, position, input.End);
            if (separator < 0)
                position = ParseItem(position);
            else
                position = ParseSeparator(position, separator);
            position = input.SkipBlanks(position);
        }

        return nodes.Count == 0 ? null : new(nodes.ToNodes());

        int ParseSeparator(int start, int end)
        {
            var isMisplaced = nodes.Last is not ItemSyntax;
            if (isMisplaced)
                Report(start, start);
            nodes.Add(new SyntaxToken(isMisplaced ? TokenKind.Skipped : TokenKind.Symbol, input.Source, start, end));
            return end;
        }

        int ParseItem(int start)
        {
            var after = start;
            var item = PrescriptionGrammar.Item(input, ref after);
            after = input.SkipBlanks(after);
            if (item is not null && (after >= input.End || Separators.Scan(input.Source, after, input.End) >= 0))
            {
                nodes.Add(item);
                return after;
            }

            var parts = item?.Children ?? [];
            var isProgression = Words.Scan(input.Source, start, input.End, "progress") >= 0;
            if (!isProgression && Words.Scan(input.Source, after, input.End, "when") >= 0)
                ReportBareRule(start, after);
            var end = EndOfItem(input, BodyweightSets.EndOfReps(input, after));
            Report(after, parts.Any(IsSets) ? end : after, isProgression);
            nodes.Add(new ItemSyntax(parts.Append(Skip(input, after, end)).ToArray()));
            return end;
        }

        void ReportBareRule(int start, int when)
        {
            if (!isReported)
                SyntaxErrors.ReportBareRule(input, start, when, diagnostics);
            isReported = true;
        }

        // After the first mistake only words that are clearly misspelt are one of their own.
        void Report(int place, int endOfItem, bool isProgression = false)
        {
            if (!isReported && isProgression)
                SyntaxErrors.ReportInProgression(input, place, diagnostics);
            else if (!isReported)
                SyntaxErrors.ReportInPrescription(input, place, endOfItem, diagnostics);
            else
                SyntaxErrors.ReportMisspelling(input, place, diagnostics);
            isReported = true;
        }
    }

    private static bool IsSets(SyntaxNode part) =>
        part is ChainSyntax or SetListSyntax or ProductSyntax { Factors.Count: > 1 };

    private static int EndOfItem(LineInput input, int start)
    {
        var end = start;
        while (end < input.End && !Characters.IsSeparator(input.Source[end]))
            end++;
        return Extents.TrimBlanks(input.Source, start + 1, end);
    }

    private static SyntaxToken Skip(LineInput input, int start, int end) =>
        new(TokenKind.Skipped, input.Source, start, end);
}
