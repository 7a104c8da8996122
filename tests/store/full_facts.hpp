// One full example of every kind of record, made from the kinds' own descriptions: every field that is described is
// filled, so a field added tomorrow is tested tomorrow.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "regard/core/kinds.hpp"

namespace regard::test {

inline const std::string a_case = "RC-2026-7K3F9MQ4";
inline const std::string a_random = "4GQ7M2XW";
inline const Instant a_moment = *Instant::parse("2026-11-02T10:03:12Z");

inline Tree full_scalar(const Type& type, const std::string& text) {
  if (!type.choices.empty()) return Tree::word(std::string(type.choices.back()));
  switch (type.form) {
    case Form::text: return Tree::text(text);
    case Form::word: return Tree::word("no-word");
    case Form::officer: return Tree::word("p.officer");
    case Form::id: return Tree::word("INC-4GQ7M2XW");
    case Form::case_id: return Tree::word(a_case);
    case Form::hash: return Tree::text(std::string(64, '7'));
    case Form::time: return Tree::text("09:30");
    case Form::date: return Tree::word("2026-11-02");
    case Form::instant: return Tree::word("2026-11-02T10:03:12Z");
    case Form::integer: return Tree::integer(7);
    case Form::boolean: return Tree::boolean(true);
  }
  return Tree::null();
}

inline Tree full_value(const Type& type, const std::string& text) {
  if (type.many) {
    Type one = type;
    one.many = false;
    return Tree::list({full_value(one, text), full_value(one, text)});
  }
  if (type.keyed || type.fields) {
    Tree map = Tree::map();
    if (type.keyed) {
      map.set("cause", Tree::text(text));
      map.set("effect", Tree::text(text));
    } else {
      for (const auto& field : *type.fields()) map.set(std::string(field.name), full_value(field.type, text));
    }
    return map;
  }
  return full_scalar(type, text);
}

/// A first version of that kind, with `text` in every field that holds words. No path and no hash yet.
inline Fact full_fact(const Kind& kind, const std::string& text) {
  Fact fact;
  fact.header.kind = kind.word;
  fact.header.id = std::string(kind.prefix) + "-" + a_random;
  if (!kind.in_register) fact.header.case_id = a_case;
  fact.recorded = {"p.officer", a_moment};
  fact.body = kind.empty();
  Reading reading;
  for (const auto& field : kind.fields()) field.read(record_in(fact.body), full_value(field.type, text), reading);
  for (const auto& problem : reading.problems) FAIL(kind.word << ": " << problem.what);
  for (const auto& field : kind.fields()) CHECK_MESSAGE(field.given(record_in(fact.body)), kind.word << "." << field.name);
  return fact;
}

}  // namespace regard::test
