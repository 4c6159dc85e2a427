namespace PreExhaust.Benchmarks.Building;

/// <summary>A console project with programs of the library.</summary>
/// <param name="Title">What it is called in the table.</param>
/// <param name="Files">How many programs it has.</param>
internal sealed record GymProject(string Title, int Files)
{
    /// <summary>What <c>WorkoutMembers</c> is; <c>null</c> without the package.</summary>
    public string? Members { get; init; }

    /// <summary>Whether the members are written by hand instead.</summary>
    public bool IsByHand { get; init; }

    private string Name => $"{(IsByHand ? "hand" : Members ?? "without")}{Files}";

    /// <summary>Writes and restores it.</summary>
    /// <param name="parent">The folder of all projects.</param>
    /// <param name="feed">The folder that the package lies in.</param>
    /// <param name="version">Its version.</param>
    /// <returns>The folder of the project.</returns>
    public string Create(string parent, string feed, string version)
    {
        var folder = Path.Combine(parent, Name);
        Directory.CreateDirectory(Path.Combine(folder, "plans"));
        File.WriteAllText(Path.Combine(folder, "Gym.csproj"), Xml(parent, feed, version));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "Console.WriteLine(\"gym\");\n");
        if (IsByHand)
            File.WriteAllText(Path.Combine(folder, "plans", "Exercise.cs"), PlanByHand.Shared);
        foreach (var plan in LibraryPlan.First(Files))
        {
            var file = Path.Combine(folder, plan.Path);
            if (IsByHand)
                File.WriteAllText(Path.ChangeExtension(file, ".cs"), PlanByHand.Code(plan));
            else
                File.WriteAllText(file, plan.Text);
        }

        ChildProcess.Run("dotnet", folder, ["restore", "-v", "q"]);
        return folder;
    }

    private string Xml(string parent, string feed, string version) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <UseSharedCompilation>false</UseSharedCompilation>
            <RestoreAdditionalProjectSources>{feed}</RestoreAdditionalProjectSources>
            <RestorePackagesPath>{Path.Combine(parent, "packages")}</RestorePackagesPath>
            <WorkoutMembers>{Members}</WorkoutMembers>
          </PropertyGroup>
          <ItemGroup>
            {(Members is null ? "" : $"""<PackageReference Include="PreExhaust" Version="{version}" />""")}
          </ItemGroup>
        </Project>
        """;
}
