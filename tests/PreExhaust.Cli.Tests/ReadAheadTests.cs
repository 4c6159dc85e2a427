using System.Text;
using PreExhaust.Cli.Files;
using PreExhaust.Tests.Shared;

namespace PreExhaust.Cli.Tests;

public sealed class ReadAheadTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_read_for_its_definitions_is_checked_without_reading_it_again()
    {
        _folder.Write("a.workout", "Squat: 3x5");
        var file = new FileInfo(Path.Combine(_folder.Path, "a.workout"));
        var contents = new ReadAhead();

        Assert.Equal("Squat: 3x5", contents.TryReadText(file));
        _folder.Write("a.workout", "Squat: 5x5");

        Assert.Equal("Squat: 3x5", Encoding.UTF8.GetString(contents.Take(file)));
        Assert.Equal("Squat: 5x5", Encoding.UTF8.GetString(contents.Take(file)));
    }

    [Fact]
    public void What_cannot_be_read_ahead_is_read_in_its_turn_and_says_why()
    {
        var file = new FileInfo(Path.Combine(_folder.Path, "gone.workout"));
        var contents = new ReadAhead();

        Assert.Null(contents.TryReadText(file));
        Assert.Throws<FileNotFoundException>(() => contents.Take(file));
    }
}
