using PreExhaust.Package.Tests;
using Xunit.Abstractions;
using Xunit.Sdk;

[assembly: TestFramework("PreExhaust.Package.Tests." + nameof(PackingFramework), "PreExhaust.Package.Tests")]

namespace PreExhaust.Package.Tests;

/// <summary>Throws the packages away when the last test has run: classes that run side by side share them.</summary>
public sealed class PackingFramework : XunitTestFramework
{
    public PackingFramework(IMessageSink messages)
        : base(messages) => DisposalTracker.Add(new PackedFolder());

    private sealed class PackedFolder : IDisposable
    {
        public void Dispose() => PackedPackage.ThrowAway();
    }
}
