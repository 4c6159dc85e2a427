using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace PreExhaust.Architecture.Tests;

public sealed partial class HouseStyleTests
{
    private const int LongestFile = 400;

    /// <summary>
    /// The house writes 110 columns and lets a sentence run over; past this no screen shows the line.
    /// </summary>
    private const int LongestLine = 120;

    private const int HighestMedian = 60;

    [Fact]
    public void No_work_is_left_behind_in_comments() => Assert.Empty(
        from path in SourceTree.Files("src", ".cs", ".csproj", ".props", ".targets", ".md", ".tsv")
        from line in SourceTree.Lines(path)
        where Leftover().IsMatch(line)
        select $"{path}: {line.Trim()}");

    [Fact]
    public void Files_are_short()
    {
        // What a test generates is as long as the catalogue.
        var lengths = SourceTree.Files("src", ".cs")
            .Where(path => path != "src/PreExhaust/Fluent/Exercises.cs")
            .Select(path => (Path: path, Lines: SourceTree.Lines(path).Length))
            .OrderBy(f => f.Lines)
            .ToList();

        Assert.DoesNotContain(lengths, f => f.Lines > LongestFile);
        Assert.InRange(lengths[lengths.Count / 2].Lines, 1, HighestMedian);
    }

    [Fact]
    public void Lines_fit_the_screen() => Assert.Empty(
        from folder in new[] { "src", "tests", "examples", "benchmarks" }
        from path in SourceTree.Files(folder, ".cs")
        from line in SourceTree.Lines(path).Select((text, i) => (Text: text, Number: i + 1))
        where line.Text.Length > LongestLine
        select $"{path}({line.Number})");

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        // It is the unit of benchmarks/cli.sh, which publishes it; a build of everything needs no native compiler.
        const string Apart = "benchmarks/Empty/Empty.csproj";
        var solution = SourceTree.Text("PreExhaust.sln").Replace('\\', '/');

        Assert.DoesNotContain(
            SourceTree.Files(".", ".csproj"),
            path => path != Apart && !solution.Contains($"\"{path}\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Versions_of_packages_stand_in_one_file() => Assert.Empty(
        from path in SourceTree.Files(".", ".csproj", ".props", ".targets")
        where path != "Directory.Packages.props"
        from reference in XDocument.Parse(SourceTree.Text(path)).Descendants()
        where reference.Name.LocalName is "PackageReference" or "PackageVersion"
        where reference.Attributes().Any(a => a.Name.LocalName is "Version" or "VersionOverride")
        select $"{path}: {reference.Attribute("Include")?.Value}");

    [Fact]
    public void Every_package_version_is_used()
    {
        var texts = SourceTree.Files(".", ".csproj", ".props", ".targets")
            .Where(path => path != "Directory.Packages.props")
            .Select(SourceTree.Text)
            .ToList();

        Assert.Empty(
            from version in XDocument.Parse(SourceTree.Text("Directory.Packages.props")).Descendants("PackageVersion")
            let name = version.Attribute("Include")!.Value
            where !texts.Any(t => t.Contains($"<PackageReference Include=\"{name}\"", StringComparison.Ordinal))
            select name);
    }

    [GeneratedRegex(@"\b(TODO|HACK|FIXME|XXX)\b")]
    private static partial Regex Leftover();
}
