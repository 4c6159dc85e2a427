using System.Runtime.CompilerServices;

namespace PreExhaust.Tests.Shared;

/// <summary>
/// Compares texts with files beside the test, after Verify's conventions: <c>Class.Method.verified.txt</c> is the
/// expected text, <c>Class.Method.received.txt</c> what came instead. <c>PREEXHAUST_ACCEPT=1</c> rewrites the former.
/// </summary>
internal static class Snapshot
{
    public static void Match(
        string actual,
        string extension = "txt",
        string? hint = null,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string method = "")
    {
        var name = $"{Path.GetFileNameWithoutExtension(testFile)}.{method}{(hint is null ? "" : $"#{hint}")}";
        var start = Path.Combine(Path.GetDirectoryName(testFile)!, name);
        Match(actual.ReplaceLineEndings("\n"), $"{start}.verified.{extension}", $"{start}.received.{extension}");
    }

    private static void Match(string actual, string verified, string received)
    {
        File.Delete(received);
        if (Environment.GetEnvironmentVariable("PREEXHAUST_ACCEPT") == "1")
        {
            File.WriteAllText(verified, actual);
            return;
        }

        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (expected == actual)
            return;
        File.WriteAllText(received, actual);
        Assert.Fail(expected is null
            ? $"{verified} does not exist yet. PREEXHAUST_ACCEPT=1 accepts {received}."
            : $"{verified} differs.\n{FirstDifference(expected, actual)}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (was, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1}\nexpected: {was.ElementAtOrDefault(line)}\nreceived: {now.ElementAtOrDefault(line)}";
    }
}
