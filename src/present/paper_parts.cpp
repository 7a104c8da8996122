#include "paper_parts.hpp"

#include <fmt/format.h>

#include "regard/present/markdown.hpp"

namespace regard::present {

std::string item(const std::string& label, const std::string& words) {
  return words.empty() ? "" : fmt::format("- **{}**{} {}\n", label, label.ends_with('?') ? "" : ":", escape_markdown(words));
}

std::string one_decision(const Held<Decision>& d, const std::string& role) {
  return fmt::format("{} ({}, {}{}){}{}", decider(d), d.id(), uk_day(d.fact->recorded.at).words(), role.empty() ? "" : ", for '" + role + "'",
                     d->reason.empty() ? "" : ": ", d->reason);
}

std::string evidence(const Office& office, const Case& of_case, const std::vector<Pin>& cites) {
  std::string text = "\n## Evidence\n";
  for (const auto& pin : cites) {
    const auto incident = of_case.find<Incident>(pin.id);
    if (!incident) continue;
    const Fact* cited = of_case.pinned(pin);
    text += fmt::format("\n### {} of {}\n\n", pin.id, incident->occurred_on.words());
    text += item("What happened", incident->summary);
    text += item("Words used (stay in the file)", incident->words);
    text += item("Detail (stays in the file)", incident->detail);
    text += item("Recorded by", office.post_of(incident.fact->recorded.by));
    for (const auto& held : incident->evidence) text += item("Held", fmt::format("{} ({})", held.what, held.held_by));
    for (const auto& said : incident->counter_allegations) text += item("The person says of " + said.officer, said.words);
    text += item("Cited", fmt::format("version {}, SHA-256 {}{}", pin.version, pin.sha256,
                                      !cited ? "; CHANGED since it was cited" : incident.fact->version() != pin.version ? "; CORRECTED since it was cited" : ""));
  }
  return text;
}

std::string said(const Case& of_case, const std::string& about) {
  std::string text;
  for (const auto& words : of_case.all<Representation>())
    text += item(fmt::format("{} of {}, from the {}", words.id(), words->received_on.words(), word(words->said_by)), words->summary);
  for (const auto& asked : of_case.all<Consultation>())
    if (asked->about.id == about)
      text += item(fmt::format("{} ({})", asked->role, asked.id()),
                   asked->answered_on ? asked->advice : "asked on " + asked->asked_on.words() + ", not answered");
  return text.empty() ? text : "\n## What was said and advised\n\n" + text;
}

}  // namespace regard::present
