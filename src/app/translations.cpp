// SPDX-FileCopyrightText: 2026 The Terrarium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace terrarium {
namespace {

bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(qApp);
    return translator->load(locale, name, u"_"_s, folder) && QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installTranslations()
{
    install(QLocale(), u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The source's own words are English, all but the singulars: "1 process".
    if (!install(QLocale(), u"terrarium"_s, u":/i18n"_s))
        install(QLocale(QLocale::English), u"terrarium"_s, u":/i18n"_s);
}

} // namespace terrarium
