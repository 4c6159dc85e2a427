namespace PreExhaust.Language.Binding;

/// <summary>Names made from paths, without touching a file.</summary>
internal static class FileNames
{
    /// <summary>The last part of a path without its extension; "Workout" where nothing is left.</summary>
    public static string WithoutExtension(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        if (dot >= 0)
            name = name.Substring(0, dot);
        return name.Trim().Length == 0 ? "Workout" : name;
    }
}
