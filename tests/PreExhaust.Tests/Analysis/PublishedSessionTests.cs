using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Tests.Analysis;

/// <summary>
/// Sessions of well-known programs. Their authors know what they do: a rule that warns about one is wrong
/// until shown otherwise. There is no exception at present.
/// </summary>
public sealed class PublishedSessionTests
{
    private static readonly string Folder = Repository.PathOf("tests", "PreExhaust.Tests", "PublishedSessions");

    public static TheoryData<string> Files =>
    [
        .. Directory.GetFiles(Folder, "*.workout")
            .Select(file => Path.GetFileName(file))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void There_are_eighteen() => Assert.Equal(18, Files.Count);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_published_session_stays_free_of_warnings(string file)
    {
        var document = WorkoutText.Parse(File.ReadAllText(Path.Combine(Folder, file)), file);

        Assert.Empty(document.Diagnostics);
        Assert.InRange(document.Plan.Sessions[0].Slots.Count, 3, 6);
        Assert.DoesNotContain(document.Check(), diagnostic => diagnostic.Severity >= Severity.Warning);
    }
}
