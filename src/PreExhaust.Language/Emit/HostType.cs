using PreExhaust.Plans;

namespace PreExhaust.Language.Emit;

/// <summary>A type of the app that gets the members of a plan.</summary>
/// <param name="Namespace">Its namespace as C# writes it; empty for the global one.</param>
/// <param name="Declarations">
/// It and the types around it, the outermost first, such as <c>partial class Gym</c>.
/// </param>
/// <param name="Name">Its own name.</param>
/// <param name="Key">What no other plan of the project is called.</param>
/// <param name="Taken">The names of its members and of what generated members would hide.</param>
internal sealed record HostType(
    string Namespace, ValueList<string> Declarations, string Name, string Key, ValueList<string> Taken);
