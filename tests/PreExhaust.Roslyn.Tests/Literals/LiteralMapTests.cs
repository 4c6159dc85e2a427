using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PreExhaust.Language.Text;
using PreExhaust.Roslyn.Literals;

namespace PreExhaust.Roslyn.Tests.Literals;

/// <summary>
/// Every character of a literal's value, mapped, is that character in the C# file, or the escape that means it.
/// </summary>
public sealed class LiteralMapTests
{
    private const string Q3 = "\"\"\"";

    private static readonly Gen<string> Plain = Gen.OneOf(
        Gen.OneOf("a", " ", "\t", "x", "é", "e\u0301", "\U0001F4AA", "\uD83D", "{", "}", "/", "*", "'", "\0", "3x5"),
        Gen.Char.Where(c => !IsBreak(c) && c is not ('"' or '\\')).Select(c => c.ToString()));

    private static readonly Gen<string> Break =
        Gen.OneOf("\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029");

    private static readonly Gen<string> Escape = Gen.OneOf(
        Gen.OneOf("\\'", "\\\"", "\\\\", "\\0", "\\a", "\\b", "\\f", "\\n", "\\r", "\\t", "\\v"),
        Gen.UShort.Select(c => $"\\u{c:x4}"),
        Gen.UShort.Select(c => $"\\x{c:X}"),
        Gen.Int[0, 0x10FFFF].Where(c => c is < 0xD800 or > 0xDFFF).Select(c => $"\\U{c:X8}"));

    private static readonly Gen<string> Regular =
        Some(Gen.OneOf(Plain, Escape)).Select(text => $"\"{text}\"");

    private static readonly Gen<string> Verbatim =
        Some(Gen.OneOf(Plain, Break, Gen.OneOf("\"\"", "\\", "\\n"))).Select(text => $"@\"{text}\"");

    private static readonly Gen<string> RawLine = Gen.Select(Gen.Int[3, 5], Some(Plain)).Select((quotes, text) =>
    {
        var fence = new string('"', quotes);
        return $"{fence}x{text}\\\"\"x{fence}";
    });

    private static readonly Gen<string> RawLines = Gen.Select(
        Gen.Int[3, 4],
        Gen.OneOf("", " ", "    ", "\t", "\t  "),
        Gen.Select(
            Gen.OneOf(Some(Plain), Gen.OneOf("", "\"\"x", "  ", "\t", "\\u0041")), Break, Gen.Bool,
            (text, end, isShort) => (Text: text, End: end, IsShort: isShort)).Array[1, 6],
        (quotes, blanks, lines) =>
        {
            var fence = new string('"', quotes);
            var text = string.Concat(lines.Select(line =>
                line.IsShort && string.IsNullOrWhiteSpace(line.Text) && blanks.Length > 0
                    ? blanks[..^1] + line.End
                    : blanks + line.Text + line.End));
            return $"{fence} \r\n{text}{blanks}{fence}";
        });

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\"Bench Press: 3x5\"")]
    [InlineData("\"a\\tb\\r\\nc\\\\d\\\"e\\0f\\'g\"")]
    [InlineData("\"\\u0041\\U0001F4AA\\x41\\x4G\\xABCDE\"")]
    [InlineData("\"tab\there\"")]
    [InlineData("@\"\"")]
    [InlineData("@\"a\"\"b\\n\r\nc\nd\te\"")]
    [InlineData("@\"\"\"\"")]
    [InlineData(Q3 + "a \"\" b \\n" + Q3)]
    [InlineData("\"\"\"\"a \"\"\" b\"\"\"\"")]
    [InlineData(Q3 + "\n    a\n      b\n\n    c\n    " + Q3)]
    [InlineData(Q3 + "\r\n\ta\r\n\t\tb\r\n\r\n\tc\r\n\t" + Q3)]
    [InlineData(Q3 + "  \n\n    " + Q3)]
    [InlineData(Q3 + "\n  a\n \n  b   \n      \n  " + Q3)]
    [InlineData(Q3 + "\na\nb\n" + Q3)]
    [InlineData(Q3 + "\n  a\u2028  b\u0085  c\n  " + Q3)]
    public void Every_character_is_where_the_map_says(string token) => Check(token);

    [Fact]
    public void So_it_is_in_any_regular_literal() => Regular.Sample(Check);

    [Fact]
    public void So_it_is_in_any_verbatim_literal() => Verbatim.Sample(Check);

    [Fact]
    public void So_it_is_in_any_raw_literal_of_one_line() => CheckValid(RawLine);

    [Fact]
    public void So_it_is_in_any_raw_literal_of_several_lines() => CheckValid(RawLines);

    [Fact]
    public void Broken_literals_are_read_to_their_end() =>
        Some(Gen.OneOf(Plain, Break, Gen.OneOf("\"", "\\", "\"\"\"", "\\u1", "\\U0011FFFF", "@"))).Sample(text =>
        {
            foreach (var start in new[] { "\"", "@\"", "\"\"\"", "\"\"\"\n" })
                LiteralMap.Of(start + text);
        });

    [Fact]
    public void A_line_is_replaced_with_the_blanks_before_the_next()
    {
        const string Token = Q3 + "\n    one\n    two\n    " + Q3;
        var map = LiteralMap.Of(Token);

        Assert.Equal("one\n    ", Text(Token, map.Replaced(new(0, 4))));
        Assert.Equal("one\n", Text(Token, map.Written(new(0, 4))));
        Assert.Equal("\n    two", Text(Token, map.Replaced(new(3, 4))));
        Assert.Equal("    ", map.Indentation);
    }

    private static Gen<string> Some(Gen<string> pieces) => pieces.Array[0, 8].Select(string.Concat);

    private static void CheckValid(Gen<string> tokens)
    {
        var valid = 0;
        tokens.Sample(
            token =>
            {
                if (SyntaxFactory.ParseExpression(token).ContainsDiagnostics)
                    return;
                Check(token);
                Interlocked.Increment(ref valid);
            },
            iter: 200);
        Assert.True(valid > 50, $"{valid} of 200 are literals.");
    }

    private static void Check(string token)
    {
        var parsed = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(token)).Token;
        var map = LiteralMap.Of(token);

        Assert.Equal(token, parsed.Text);
        Assert.Equal(parsed.ValueText, map.Value);
        var before = 0;
        for (var i = 0; i < map.Value.Length; i++)
        {
            var place = map.Written(new(i, 1));
            var written = Text(token, place);
            if (written == map.Value[i].ToString())
            {
                Assert.True(place.Start >= before, $"{i} in {token}");
            }
            else
            {
                var prefix = map.Kind == LiteralKind.Verbatim ? "@" : "";
                Assert.Contains(map.Value[i], SyntaxFactory.ParseToken($"{prefix}\"{written}\"").ValueText);
            }

            before = place.Start;
        }

        var end = map.Written(new(map.Value.Length, 0)).Start;
        Assert.True(end >= before && string.IsNullOrWhiteSpace(token[end..].Trim('"')), $"{end} in {token}");
    }

    private static bool IsBreak(char c) => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029';

    private static string Text(string token, TextSpan span) => token.Substring(span.Start, span.Length);
}
