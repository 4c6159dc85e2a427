namespace PreExhaust.Package.Tests;

/// <summary>A test that compiles to machine code, for which Linux needs clang and zlib.</summary>
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("PREEXHAUST_NO_SKIP") != "1" && !HasLinker())
            Skip = "clang is not installed; apt-get install clang zlib1g-dev";
    }

    private static bool HasLinker() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
