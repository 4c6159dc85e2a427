using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>The class that stands for a file.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Name">The name.</param>
internal sealed record PlanTypeName(string Namespace, string Name)
{
    /// <summary>The member of every class that holds its plan.</summary>
    internal const string PlanMember = "Plan";

    /// <summary>Names that a class must not have, or that would hide what code around it means.</summary>
    private static readonly string[] Reserved = [PlanMember, "System", "Microsoft", "PreExhaust"];

    /// <summary>Namespace and name, without <c>global::</c>.</summary>
    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    /// <summary>
    /// The name from the program, or from the only session of a file without one, or from the file; the namespace
    /// from the project and its folders.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="path">The path of the file from the project's folder, with forward slashes.</param>
    /// <param name="options">What the project says.</param>
    public static PlanTypeName Of(TrainingPlan plan, string path, EmitOptions options)
    {
        var folders = path.Split('/');
        return new(NamespaceOf(folders, options), Free(CSharpIdentifier.From(TitleOf(plan, folders), "Workout")));
    }

    /// <summary>The namespace that a text becomes, with every character that C# does not allow replaced.</summary>
    public static string NamespaceFrom(string text) => CSharpIdentifier.Namespace(text);

    internal static string RootOf(EmitOptions options) =>
        CSharpIdentifier.Namespace(options.WorkoutNamespace ?? options.RootNamespace);

    private static string TitleOf(TrainingPlan plan, string[] folders)
    {
        if (plan.Source is not null)
            return plan.Name;
        if (plan.Sessions.Count == 1 && plan.Sessions[0].Source is not null)
            return plan.Sessions[0].Name;

        var file = folders[folders.Length - 1];
        var dot = file.LastIndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }

    private static string NamespaceOf(string[] folders, EmitOptions options)
    {
        var root = RootOf(options);
        if (options.WorkoutNamespace is not null || folders[0] is "..")
            return root;

        var parts = folders.Take(folders.Length - 1).Select(f => Free(CSharpIdentifier.From(f, "Folder")));
        return string.Join(".", new[] { root }.Concat(parts).Where(part => part.Length > 0));
    }

    private static string Free(string name) => Reserved.Contains(name) ? NameScope.Numbered(name, 2) : name;
}
