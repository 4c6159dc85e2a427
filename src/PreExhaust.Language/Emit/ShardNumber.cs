namespace PreExhaust.Language.Emit;

/// <summary>
/// Spreads the plans over a fixed number of source files. One a plan makes every keystroke in an editor slow where
/// there are thousands; a single one is compiled anew for each edit.
/// </summary>
internal static class ShardNumber
{
    /// <summary>The number of shards.</summary>
    public const int Count = 64;

    /// <summary>The shard of a file, by the FNV-1a hash of its path (Fowler, Noll and Vo).</summary>
    public static int Of(string path)
    {
        var hash = 2166136261u;
        foreach (var c in path)
        {
            hash = unchecked((hash ^ (byte)c) * 16777619u);
            hash = unchecked((hash ^ (byte)(c >> 8)) * 16777619u);
        }

        return (int)(hash % Count);
    }

    /// <summary>The name of the class that holds a shard's data.</summary>
    public static string ClassName(int shard) => "Shard" + (shard < 10 ? "0" : "") + NameScope.Numbered("", shard);
}
