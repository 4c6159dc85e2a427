using PreExhaust.LanguageServer.Files;
using PreExhaust.Tests.Shared;

namespace PreExhaust.LanguageServer.Tests;

public sealed class FileFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_come_in_ordinal_order_from_all_folders_but_those_of_tools()
    {
        string[] names =
        [
            "B.workout", "a.workout", "b.WORKOUT", "notes.txt", "workout", "sub/deep/c.workout",
            "bin/x.workout", "obj/x.workout", ".git/x.workout", "sub/node_modules/x.workout",
        ];
        foreach (var name in names)
            _folder.Write(name, "");

        Assert.Equal(["B.workout", "a.workout", "b.WORKOUT", "sub/deep/c.workout"], Find());
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_two_files()
    {
        _folder.Write("push.workout", "");
        _folder.Write("Push.workout", "");

        Assert.Equal(System.IO.Directory.GetFiles(_folder.Path).Length, Find().Count);
    }

    [Fact]
    public void Loops_of_links_end()
    {
        _folder.Write("sub/a.workout", "");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "sub", "up"), _folder.Path);
        var self = Path.Combine(_folder.Path, "sub", "self");
        Directory.CreateSymbolicLink(self, self);

        Assert.Equal(["sub/a.workout"], Find());
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_is_reported_and_stops_nothing()
    {
        _folder.Write("a/a.workout", "");
        _folder.Write("b/b.workout", "");
        var reported = new List<string>();
        var finder = new FileFinder(
            f => f.Name == "a" ? throw new UnauthorizedAccessException() : f.EnumerateFileSystemInfos(),
            (place, _) => reported.Add(place.Name));

        Assert.Equal("b.workout", Assert.Single(finder.Find(new(_folder.Path))).Name);
        Assert.Equal(["a"], reported);
    }

    private List<string> Find()
    {
        var finder = new FileFinder(f => f.EnumerateFileSystemInfos(), (_, exception) => throw exception);
        return [.. finder.Find(new(_folder.Path)).Select(f => Relative(f.FullName))];
    }

    private string Relative(string path) => Path.GetRelativePath(_folder.Path, path).Replace('\\', '/');
}
