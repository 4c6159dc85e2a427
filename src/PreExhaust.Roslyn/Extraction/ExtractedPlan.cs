using Microsoft.CodeAnalysis;
using PreExhaust.Analysis;
using PreExhaust.Language;
using PreExhaust.Language.Emit;
using PreExhaust.Plans;
using PreExhaust.Roslyn.Keystrokes;

namespace PreExhaust.Roslyn.Extraction;

/// <summary>What a plan of the code becomes as a file of its own.</summary>
/// <param name="Class">The class of the file, with its namespace.</param>
/// <param name="PlanType">The type of the member of that class that holds the plan.</param>
/// <param name="IsInternal">Whether both are internal instead of public.</param>
internal sealed record ExtractedPlan(string Class, string PlanType, bool IsInternal)
{
    /// <summary>
    /// The class of a file; <c>null</c> where files have none, or the file would not mean the same plan, would say
    /// something to other files of the project, or could not have the class that it asks for.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="text">The text of the file.</param>
    /// <param name="file">The absolute path of the file.</param>
    /// <param name="basis">What holds in the project.</param>
    /// <param name="options">What the build says.</param>
    /// <param name="compilation">The code of the project.</param>
    /// <param name="freed">A type that is given up, so that the class may be called like it.</param>
    public static ExtractedPlan? Of(
        TrainingPlan plan,
        string text,
        string file,
        Basis basis,
        ProjectOptions options,
        Compilation compilation,
        INamedTypeSymbol? freed = null)
    {
        if (!options.Emit.HasClasses)
            return null;
        var path = ProjectPath.Relative(file, basis.Directory);
        var reading = WorkoutReading.Of(text, path);
        if (reading.Definitions.Count > 0)
            return null;
        var document = reading.Bind(basis.Shared);
        if (document.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error)
            || document.Plan.WithoutAnchors() != plan.WithoutAnchors())
            return null;
        var named = new NamedFile(path, PlanTypeName.Of(document.Plan, path, options.Emit));
        if (TypeNames.Resolve([named], options.Emit).Of(named) != named.Type
            || !IsFree(named.Type.FullName.Replace("@", ""), compilation.Assembly, freed))
            return null;
        var members = PlanMembers.Of(document.Plan, document.Source);
        var classes = new PlanClasses(document.Plan, members, [named.Type.Name], options.Emit.Members);
        var type = $"global::{named.Type.FullName}";
        return new(
            named.Type.FullName,
            $"{type}.{classes.Plan}",
            options.Emit.IsInternal);
    }

    private static bool IsFree(string name, IAssemblySymbol assembly, INamedTypeSymbol? freed)
    {
        if (assembly.GetTypeByMetadataName(name) is { } type)
            return SymbolEqualityComparer.Default.Equals(type, freed);
        INamespaceOrTypeSymbol? space = assembly.GlobalNamespace;
        foreach (var part in name.Split('.'))
            space = space?.GetMembers(part).OfType<INamespaceSymbol>().FirstOrDefault();
        return space is null;
    }
}
