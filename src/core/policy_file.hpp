// A pack's file as it is laid out: its top, and the form that every setting has. Private to the reading of
// packs; what the settings are stands in policy.cpp.
#pragma once

#include <string>
#include <vector>

#include "regard/core/field.hpp"

namespace regard {

/// A value kept as it stands until it is known what it must be.
template <>
struct Codec<Tree> {
  static Type type() { return {}; }
  static Tree write(const Tree& value) { return value; }
  static void read(Tree& value, const Tree& tree, Reading&) { value = tree; }
};

/// The top of the file.
struct PackFile {
  int regard = 0;
  std::string kind;
  std::string pack;
  int version = 0;
  Tree settings;
};

/// One setting: exactly one of `value`, `unset` and `exists`.
struct PackSetting {
  Tree value;
  Tree source;
  Tree grade;
  Tree unset;
  Tree exists;
};

template <>
struct Described<PackFile> {
  static const std::vector<Field>& fields() {
    static const std::vector<Field> list = {
        field<&PackFile::regard>("regard", "the format, 1").needed(),
        field<&PackFile::kind>("kind", "the word policy").needed(),
        field<&PackFile::pack>("pack", "the pack's name").as(Form::word).needed(),
        field<&PackFile::version>("version", "its version, from 1").needed(),
        field<&PackFile::settings>("settings", "the settings, each with its value, source and grade")
            .needed(),
    };
    return list;
  }
};

template <>
struct Described<PackSetting> {
  static const std::vector<Field>& fields() {
    static const std::vector<Field> list = {
        field<&PackSetting::value>("value", "what is set"),
        field<&PackSetting::source>("source", "where it is written"),
        field<&PackSetting::grade>("grade", "T, P, K or I"),
        field<&PackSetting::unset>("unset", "true: to be set by the council"),
        field<&PackSetting::exists>("exists", "true: the council has one, and its value is not known"),
    };
    return list;
  }
};

}  // namespace regard
