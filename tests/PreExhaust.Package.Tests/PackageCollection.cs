namespace PreExhaust.Package.Tests;

/// <summary>Lets all tests share one packing.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "Package";
}
