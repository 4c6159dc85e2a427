using PreExhaust.Language.Diagnostics;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Language.Tests.Errors;

public sealed class MessagePagesTests
{
    private static readonly IReadOnlyList<string> Headings = File
        .ReadAllLines(Repository.PathOf("docs", "language.md"))
        .Where(line => line.StartsWith("### PEX", StringComparison.Ordinal))
        .Select(line => line[4..])
        .ToList();

    [Fact]
    public void Every_message_has_its_paragraph_where_help_links_lead() =>
        Assert.Equal(DiagnosticKinds.All.Select(kind => kind.Id), Headings);
}
