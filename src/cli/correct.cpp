// regard correct
#include <fmt/format.h>

#include "regard/core/correction.hpp"
#include "regard/core/text.hpp"
#include "session.hpp"

namespace regard::cli {

namespace {

/// Why a correction is made stands in the form beside the record's own fields.
constexpr std::string_view because_key = "because";

/// FIELD=VALUE, as a form would say it; a field that is given twice is a list.
Tree mended_by_options(Session& session) {
  Tree mended = Tree::map();
  for (const auto& typed : session.words.all("--set")) {
    const auto equals = typed.find('=');
    if (equals == std::string::npos || equals == 0)
      throw Error(Error::Kind::usage, fmt::format("--set: '{}' is not FIELD=VALUE", visible(typed)), "write it as --set summary='…'");
    Tree value = Tree::text(typed.substr(equals + 1));
    value.place.source = "--set";
    Tree* there = mended.find(typed.substr(0, equals));
    if (!there) mended.set(typed.substr(0, equals), std::move(value));
    else if (there->is_list()) there->items.push_back(std::move(value));
    else *there = Tree::list({*there, std::move(value)});
  }
  return mended;
}

/// The record's correctable fields as a form, and why it was wrong.
OwnForm form_for(Session& session) {
  const Record& record = require_record(session.one_case(), session.words.one("ID"), {});
  OwnForm own{session.command, correctable_fields(record)};
  own.form.fields = kind_of(record.fact().body).fields;
  own.form.options.clear();
  for (const auto& field : own.form.fields())
    if (field.is_correctable) own.form.options.push_back({"--", field.name, "", ""});  // filled in by the form alone
  own.form.options.push_back({"--because", because_key, "TEXT", "why it was wrong; this stays in the file"});
  return own;
}

int correct_it(Session& session) {
  const auto decide = [&](const Tree& form, const Now& now) {
    Tree mended = laid_over(form, mended_by_options(session));
    auto because = session.words.one("--because");
    std::erase_if(mended.entries, [&](const Entry& entry) {
      if (entry.key == because_key && because.empty()) because = entry.value.scalar;
      return entry.key == because_key || entry.value.is_null();
    });
    return Act{correct(session.office(), session.one_case(), session.words.one("ID"), mended, because, now), "corrected {id}: both versions are kept"};
  };
  return write(session, decide, [&] { return form_for(session); });
}

}  // namespace

std::vector<Command> correct_commands() {
  return {
      {"correct", "", "mend what was written down wrongly; both versions are kept",
       {{"ID", "", "", "the record"}, {"--set", "", "FIELD=VALUE", "the field and what it should say; repeatable", true}, {"--because", "", "TEXT", "why it was wrong; stays in the file"}},
       nullptr, true, "ID", {}, &correct_it},
  };
}

}  // namespace regard::cli
