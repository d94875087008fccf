// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/launchspecfields.h"
#include "sandbox/launchspecjson.h"

#include <cstdlib>
#include <memory>
#include <new>

#include <yyjson.h>

namespace terrarium {
namespace {

using namespace launchfields;

/// Texts are not copied: the spec must outlive the document.
class SpecWriter {
public:
    explicit SpecWriter(yyjson_mut_doc *document) : m_document(document) {}

    [[nodiscard]] yyjson_mut_val *whole(const LaunchSpec &spec)
    {
        yyjson_mut_val *object = yyjson_mut_obj(m_document);
        add(object, "schema", written(launchSchema));
        fill(object, spec);
        return object;
    }

private:
    [[nodiscard]] yyjson_mut_val *written(bool value) { return yyjson_mut_bool(m_document, value); }
    [[nodiscard]] yyjson_mut_val *written(std::unsigned_integral auto value)
    {
        return yyjson_mut_uint(m_document, value);
    }
    [[nodiscard]] yyjson_mut_val *written(std::signed_integral auto value)
    {
        return yyjson_mut_sint(m_document, value);
    }
    [[nodiscard]] yyjson_mut_val *written(std::string_view text)
    {
        return yyjson_mut_strn(m_document, text.data(), text.size());
    }
    template <Worded Enum> [[nodiscard]] yyjson_mut_val *written(Enum value)
    {
        return written(words<Enum>[static_cast<std::size_t>(value)]);
    }
    template <typename Value> [[nodiscard]] yyjson_mut_val *written(const std::optional<Value> &value)
    {
        return value ? written(*value) : yyjson_mut_null(m_document);
    }
    template <typename Value> [[nodiscard]] yyjson_mut_val *written(const std::vector<Value> &list)
    {
        yyjson_mut_val *array = yyjson_mut_arr(m_document);
        for (const auto &value : list)
            yyjson_mut_arr_append(array, written(value));
        return array;
    }
    [[nodiscard]] yyjson_mut_val *written(const std::map<std::string, std::string> &texts)
    {
        yyjson_mut_val *object = yyjson_mut_obj(m_document);
        for (const auto &[key, text] : texts)
            add(object, key, written(std::string_view(text)));
        return object;
    }
    [[nodiscard]] yyjson_mut_val *written(const PerWall<bool> &walls)
    {
        yyjson_mut_val *array = yyjson_mut_arr(m_document);
        for (const auto wall : allWalls)
            if (walls[wall])
                yyjson_mut_arr_append(array, written(name(wall)));
        return array;
    }
    [[nodiscard]] yyjson_mut_val *writtenProcess(const KnownProcess &process)
    {
        return process.started == 0 ? written(process.pid) : written(process);
    }
    [[nodiscard]] yyjson_mut_val *written(const PerWall<std::optional<KnownProcess>> &joined)
    {
        yyjson_mut_val *object = yyjson_mut_obj(m_document);
        for (const auto wall : allWalls)
            if (joined[wall])
                add(object, name(wall), writtenProcess(*joined[wall]));
        return object;
    }
    template <Record Owner> [[nodiscard]] yyjson_mut_val *written(const Owner &record)
    {
        yyjson_mut_val *object = yyjson_mut_obj(m_document);
        fill(object, record);
        return object;
    }

    template <Record Owner> void fill(yyjson_mut_val *object, const Owner &record)
    {
        const Owner untouched;
        const auto put = [&](const auto &field) {
            if (record.*field.member != untouched.*field.member)
                add(object, field.name, written(record.*field.member));
        };
        std::apply([&](const auto &...field) { (put(field), ...); }, fields<Owner>);
    }
    void add(yyjson_mut_val *object, std::string_view key, yyjson_mut_val *value)
    {
        yyjson_mut_obj_add(object, yyjson_mut_strn(m_document, key.data(), key.size()), value);
    }

    yyjson_mut_doc *m_document;
};

/// A text that is not UTF-8 is written as it is, so that the reader refuses it: mended it would name another file.
constexpr yyjson_write_flag writeFlags =
    YYJSON_WRITE_PRETTY_TWO_SPACES | YYJSON_WRITE_NEWLINE_AT_END | YYJSON_WRITE_ALLOW_INVALID_UNICODE;

} // namespace

std::string toJson(const LaunchSpec &spec)
{
    const std::unique_ptr<yyjson_mut_doc, decltype(&yyjson_mut_doc_free)> document(yyjson_mut_doc_new(nullptr),
                                                                                   &yyjson_mut_doc_free);
    yyjson_mut_doc_set_root(document.get(), SpecWriter(document.get()).whole(spec));
    std::size_t size = 0;
    const std::unique_ptr<char, decltype(&std::free)> text(yyjson_mut_write(document.get(), writeFlags, &size),
                                                           &std::free);
    if (!text)
        throw std::bad_alloc(); // no number is infinite and no encoding is refused: nothing else can go wrong
    return {text.get(), size};
}

} // namespace terrarium
