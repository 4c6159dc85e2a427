using Microsoft.CodeAnalysis;
using PreExhaust.Configuration;
using PreExhaust.Language;
using PreExhaust.Roslyn.Tests.Host;

namespace PreExhaust.Roslyn.Tests;

public sealed class ProjectFilesTests
{
    private const string Directory = "/home/me/App/";

    private readonly MemoryFile _push = File("push.workout", "Bench Press: 3x5\n");
    private readonly MemoryFile _library = File("library.workout", "exercise Zap Down like Triceps Pushdown\n");

    [Fact]
    public void What_files_say_is_the_same_object_as_long_as_the_files_are_the_same()
    {
        var settings = File(".editorconfig", "[*]\ndotnet_diagnostic.PEX1001.severity = error\n");

        Assert.Same(Of(_push, _library), Of(_push, _library));
        Assert.Same(Rules(_push, settings), Rules(_push, settings));
        Assert.Same(Rules(_push, settings), Rules(_library, _push, settings));
        Assert.NotSame(Rules(_push, settings), Rules(_push, File(".editorconfig", "[*]\n")));
        Assert.NotSame(Rules(_push, settings), ProjectFiles.Of([_push, settings]).Rules(Preset.Strict, default));
    }

    [Fact]
    public void Only_what_is_cancelled_is_not_kept()
    {
        var other = File("other.workout", "exercise Zap Out like Chin-Up\n");
        var files = new AdditionalText[] { _push, _library, new PatientFile(other) };

        Assert.Throws<OperationCanceledException>(() =>
            ProjectFiles.Of([.. files]).Definitions(Directory, new(canceled: true)));
        Assert.Equal(["Zap Down", "Zap Out"], Names(Of(files)));
        Assert.Equal(["Zap Down", "Zap Out"], Names(
            ProjectFiles.Of([.. files]).Definitions(Directory, new(canceled: true))));
    }

    [Fact]
    public void Whatever_changes_counts_at_once()
    {
        var first = Of(_push, _library);
        var text = _library.GetText();

        Assert.Equal(["Zap Down"], Names(first));
        Assert.Equal(["Zap Up"], Names(Of(_push, File("library.workout", "exercise Zap Up like Chin-Up\n"))));
        Assert.Empty(Names(Of(_push)));
        Assert.Equal(["Zap Down", "Zap Out"], Names(
            Of(_push, _library, File("more.workout", "exercise Zap Out like Chin-Up\n"))));
        Assert.Equal(
            "lib/library.workout", Of(_push, new MemoryFile(Directory + "lib/library.workout", text)).All[0].File);
        Assert.Equal("App/library.workout", Of([_push, _library], "/home/me/").All[0].File);
        Assert.Equal(["Zap Down"], Names(Of(_push, _library)));
    }

    [Fact]
    public void A_file_that_cannot_be_read_defines_nothing_and_the_others_go_on()
    {
        var broken = new ThrowingFile(Directory + "broken.workout");

        Assert.Empty(Names(Of(broken)));
        Assert.Equal(["Zap Down"], Names(Of(broken, _library)));
        Assert.Empty(Names(Of()));
    }

    [Fact]
    public void Projects_at_the_same_time_get_their_own() => Parallel.For(0, 2_000, i =>
    {
        var other = File("library.workout", $"exercise Zap {(char)('A' + (i % 20))} like Chin-Up\n");

        Assert.Equal(["Zap Down"], Names(Of(_push, _library)));
        Assert.Equal([$"Zap {(char)('A' + (i % 20))}"], Names(Of(_push, other)));
    });

    private static IEnumerable<string> Names(WorkoutDefinitions definitions) =>
        definitions.All.Select(definition => definition.Name);

    private static WorkoutDefinitions Of(params AdditionalText[] files) => Of(files, Directory);

    private static WorkoutDefinitions Of(AdditionalText[] files, string directory) =>
        ProjectFiles.Of([.. files]).Definitions(directory, default);

    private static WorkoutConfiguration Rules(params AdditionalText[] files) =>
        ProjectFiles.Of([.. files]).Rules(Preset.Default, default);

    private static MemoryFile File(string path, string text) => new(Directory + path, text);
}
