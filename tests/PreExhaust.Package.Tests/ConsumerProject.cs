namespace PreExhaust.Package.Tests;

/// <summary>What the project file of a consumer says.</summary>
internal sealed record ConsumerProject
{
    public string Name { get; init; } = "Gym";

    public string Framework { get; init; } = "net10.0";

    public bool IsLibrary { get; init; }

    /// <summary>The package it refers to; <c>null</c> for none.</summary>
    public string? Package { get; init; } = "PreExhaust";

    /// <summary>More properties, as XML.</summary>
    public string Properties { get; init; } = "";

    /// <summary>More items, as XML.</summary>
    public string Items { get; init; } = "";

    public string Xml(PackedPackage package) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>{(IsLibrary ? "Library" : "Exe")}</OutputType>
            <TargetFramework>{Framework}</TargetFramework>
            <LangVersion>latest</LangVersion>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <RollForward>Major</RollForward>
            <RestoreAdditionalProjectSources>{package.Feed}</RestoreAdditionalProjectSources>
            <RestorePackagesPath>{package.PackagesFolder}</RestorePackagesPath>
            <UseSharedCompilation>false</UseSharedCompilation>
            {Properties}
          </PropertyGroup>
          <ItemGroup>
            {(Package is null ? "" : $"""<PackageReference Include="{Package}" Version="{package.Version}" />""")}
            {Items}
          </ItemGroup>
        </Project>
        """;
}
