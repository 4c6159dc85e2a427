using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PreExhaust.Cli.Reporting;
using PreExhaust.Cli.Showing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace PreExhaust.Cli.Explaining;

/// <summary>A page of Markdown for a person at a terminal.</summary>
internal sealed class MarkdownPage(IAnsiConsole paper)
{
    private const int Indentation = 2;

    private static readonly Style Code = new(Color.Aqua);

    public void Write(string markdown)
    {
        foreach (var block in Markdown.Parse(markdown))
        {
            Write(block, 0);
            paper.WriteLine();
        }
    }

    private void Write(Block block, int indentation, string bullet = "")
    {
        switch (block)
        {
            case HeadingBlock heading:
                Line(new Text(TextOf(heading.Inline), Ink.Heading), indentation);
                break;
            case CodeBlock code:
                foreach (var line in code.Lines.Lines.Take(code.Lines.Count))
                    Line(new Text(Printable.Of(line.ToString()), Code), indentation + Indentation);
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>())
                    WriteAll(item, indentation + Indentation, list.IsOrdered ? $"{item.Order}. " : "- ");
                break;
            case QuoteBlock quote:
                Line(new Text(TextOf(quote), Ink.Loud), indentation);
                break;
            case LeafBlock { Inline: { } inline }:
                Line(Paragraph(inline, bullet), indentation);
                break;
        }
    }

    private void WriteAll(ContainerBlock blocks, int indentation, string bullet)
    {
        foreach (var block in blocks)
        {
            Write(block, indentation, bullet);
            bullet = "";
        }
    }

    private void Line(IRenderable content, int indentation) =>
        paper.Write(new Padder(content, new(indentation, 0, 0, 0)));

    private static Paragraph Paragraph(ContainerInline inlines, string bullet)
    {
        var paragraph = new Paragraph(bullet);
        foreach (var inline in inlines)
            paragraph.Append(Printable.Of(TextOf(inline)), StyleOf(inline));
        return paragraph;
    }

    private static string TextOf(QuoteBlock quote) =>
        Printable.Of(string.Join(" ", quote.OfType<ParagraphBlock>().Select(paragraph => TextOf(paragraph.Inline))));

    private static Style StyleOf(Inline inline) => inline switch
    {
        CodeInline => Code,
        EmphasisInline => Ink.Strong,
        _ => Style.Plain,
    };

    private static string TextOf(Inline? inline) => inline switch
    {
        CodeInline code => code.Content,
        LiteralInline literal => literal.Content.ToString(),
        LineBreakInline => " ",
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        ContainerInline container => string.Concat(container.Select(TextOf)),
        _ => inline?.ToString() ?? "",
    };
}
