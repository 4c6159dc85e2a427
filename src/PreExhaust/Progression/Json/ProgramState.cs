using System.Text.Json.Serialization;
using PreExhaust.Progression.Json;

namespace PreExhaust.Progression;

/// <content>
/// What <c>System.Text.Json</c> makes of a state is what <see cref="ProgramStateJson"/> makes of it.
/// </content>
[JsonConverter(typeof(StateConverter))]
public sealed partial record ProgramState;
