using System.Globalization;
using System.Runtime.CompilerServices;

namespace PreExhaust.Tests.Shared;

/// <summary>Runs all tests under the culture that <c>PREEXHAUST_CULTURE</c> names, such as <c>tr-TR</c>.</summary>
internal static class CultureFromEnvironment
{
    [ModuleInitializer]
    internal static void Set()
    {
        if (Environment.GetEnvironmentVariable("PREEXHAUST_CULTURE") is not { Length: > 0 } name)
            return;
        var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = culture;
    }
}
