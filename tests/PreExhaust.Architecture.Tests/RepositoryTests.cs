using System.Xml.Linq;

namespace PreExhaust.Architecture.Tests;

/// <summary>Whatever leads to the repository leads to the same one.</summary>
public sealed class RepositoryTests
{
    [Fact]
    public void Help_lies_in_the_repository_of_the_packages()
    {
        var url = XDocument.Parse(SourceTree.Text("Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;

        Assert.Contains(
            $"\"{url}/blob/main\"",
            SourceTree.Text("src/PreExhaust/Analysis/HelpPages.cs"),
            StringComparison.Ordinal);
    }
}
