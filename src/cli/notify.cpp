// regard notify members|staff|systems|contractor|partner|withdraw
#include "regard/core/notification.hpp"

#include <fmt/format.h>

#include "session.hpp"

namespace regard::cli {

namespace {

std::string told_words(Audience audience) {
  switch (audience) {
    case Audience::members: return "Members were told";
    case Audience::staff: return "staff were told";
    case Audience::systems: return "the system was set";
    case Audience::contractor: return "the contractor was told";
    default: return "the partner was told";
  }
}

int tell(Session& session, Audience audience) {
  return write(session, [&](const Tree& form, const Now& now) {
    auto request = session.request<Notification>(form);
    request.audience = audience;
    Act act{notify(session.office(), session.one_case(), request, now), ""};
    const auto& made = std::get<Notification>(act.changes.facts.front().fact.body);
    act.sentence = fmt::format("recorded {{id}}: {}{} on {}; when it ends: regard notify withdraw {{id}}", told_words(audience), made.again ? " anew" : "", made.told_on.words());
    if (!made.except.empty() && made.alternate.empty())
      act.notes.push_back("note: nobody takes the part of the one who was left out; --alternate TEXT says who does");
    return act;
  });
}

int tell_members(Session& session) { return tell(session, Audience::members); }
int tell_staff(Session& session) { return tell(session, Audience::staff); }
int set_system(Session& session) { return tell(session, Audience::systems); }
int tell_contractor(Session& session) { return tell(session, Audience::contractor); }
int tell_partner(Session& session) { return tell(session, Audience::partner); }

int withdraw_it(Session& session) {
  return write(session, [&](const Tree& form, const Now& now) {
    Act act{withdraw_notification(session.office(), session.one_case(), session.request<Recall>(form), now), ""};
    const auto& made = std::get<Recall>(act.changes.facts.front().fact.body);
    const bool system = session.one_case().find<Notification>(made.about.id)->audience == Audience::systems;
    act.sentence = fmt::format("withdrawn by {{id}}: {}", system ? "the system was set back" : "those told were told that it holds no more");
    return act;
  });
}

std::vector<Option> options(std::string_view about, std::string_view who) {
  return {{"REF", "about", "", about},
          {"--who", "who", "TEXT", who},
          {"--by", "told_by", "email|letter|briefing", ""},
          {"--on", "told_on", "DATE", ""},
          {"--again", "again", "", "they are told anew, after a change or an election"},
          {"--except", "except", "TEXT", ""},
          {"--because", "explanation", "TEXT", ""},
          {"--alternate", "alternate", "TEXT", ""}};
}

}  // namespace

std::vector<Command> notify_commands() {
  constexpr std::string_view restriction = "the restriction, RST-…", either = "the restriction, RST-…, or marker, MRK-…";
  const auto row = [](std::string_view verb, std::string_view summary, std::string_view about, std::string_view who, int (*perform)(Session&)) {
    return Command{"notify", verb, summary, options(about, who), &Described<Notification>::fields, true, "REF", {"PRO", "MRK"}, perform};
  };
  return {
      row("members", "record that Members were told", restriction, "all, ward:NAME, or their names", &tell_members),
      row("staff", "record that staff were told", either, "which teams or posts", &tell_staff),
      row("systems", "record that a system was set to a restriction", restriction, "mail-gateway, telephony, crm, reception, or another", &set_system),
      row("contractor", "record that a contractor was told", either, "which contractor", &tell_contractor),
      row("partner", "record that a partner body was told", either, "which body", &tell_partner),
      {"notify", "withdraw", "record that those told were told that it holds no more",
       {{"NTF", "about", "", "the notification, NTF-…"}, {"--on", "withdrawn_on", "DATE", ""}},
       &Described<Recall>::fields, true, "NTF", {"NTF"}, &withdraw_it},
  };
}

}  // namespace regard::cli
