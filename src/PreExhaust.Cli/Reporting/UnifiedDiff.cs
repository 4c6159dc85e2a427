using System.Text;
using DiffPlex;
using DiffPlex.Chunkers;
using DiffPlex.Model;

namespace PreExhaust.Cli.Reporting;

/// <summary>Writes what changed between two texts as a unified diff, which <c>git apply</c> reads.</summary>
internal static class UnifiedDiff
{
    /// <summary>The lines that are shown around a change.</summary>
    private const int Context = 3;

    /// <summary>Lines end where <c>patch</c> sees an end; a carriage return is one of their characters.</summary>
    private static readonly CustomFunctionChunker Lines = new(text => Split(text).ToArray());

    /// <summary>The diff; empty where the texts are the same.</summary>
    /// <param name="path">The path of the file, with forward slashes.</param>
    /// <param name="before">The old text.</param>
    /// <param name="after">The new text.</param>
    public static string Of(string path, string before, string after)
    {
        var diff = Differ.Instance.CreateDiffs(before, after, false, false, Lines);
        if (diff.DiffBlocks.Count == 0)
            return "";
        var text = new StringBuilder($"--- a/{path}\n+++ b/{path}\n");
        for (var i = 0; i < diff.DiffBlocks.Count;)
        {
            var first = i;
            while (++i < diff.DiffBlocks.Count && IsNear(diff.DiffBlocks[i - 1], diff.DiffBlocks[i]))
            {
            }

            AddHunk(text, diff, diff.DiffBlocks.Skip(first).Take(i - first).ToList());
        }

        return text.ToString();
    }

    private static IEnumerable<string> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is var lineFeed and >= 0 ? lineFeed + 1 : text.Length;
            yield return text[start..end];
            start = end;
        }
    }

    private static bool IsNear(DiffBlock block, DiffBlock next) =>
        next.DeleteStartA - (block.DeleteStartA + block.DeleteCountA) <= 2 * Context;

    private static void AddHunk(StringBuilder text, DiffResult diff, IReadOnlyList<DiffBlock> blocks)
    {
        var (first, last) = (blocks[0], blocks[^1]);
        var before = Math.Min(Context, first.DeleteStartA);
        var start = first.DeleteStartA - before;
        var end = Math.Min(diff.PiecesOld.Count, last.DeleteStartA + last.DeleteCountA + Context);
        var added = blocks.Sum(block => block.InsertCountB - block.DeleteCountA);
        text.Append($"@@ -{Range(start, end - start)} +{Range(first.InsertStartB - before, end - start + added)} @@\n");
        var place = start;
        foreach (var block in blocks)
        {
            AddLines(text, ' ', diff.PiecesOld, place, block.DeleteStartA);
            place = block.DeleteStartA + block.DeleteCountA;
            AddLines(text, '-', diff.PiecesOld, block.DeleteStartA, place);
            AddLines(text, '+', diff.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB);
        }

        AddLines(text, ' ', diff.PiecesOld, place, end);
    }

    /// <summary>An empty range is named by the line before it.</summary>
    private static string Range(int start, int count) => count switch
    {
        0 => $"{start},0",
        1 => $"{start + 1}",
        _ => $"{start + 1},{count}",
    };

    private static void AddLines(StringBuilder text, char sign, IReadOnlyList<string> lines, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            text.Append(sign).Append(lines[i]);
            if (!lines[i].EndsWith('\n'))
                text.Append("\n\\ No newline at end of file\n");
        }
    }
}
