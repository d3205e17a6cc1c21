// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

#include <vector>

namespace counterfoil {

/// A paper's pages one below the other on a desk, as wide as there is room and no wider than the paper is:
/// what comes out of the printer, dot for dot of the same picture.
class PaperView final : public QWidget {
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    /// `width`: the paper's, in tenths of a millimetre. `words`: what it is, for screen readers.
    void setPages(std::vector<QImage> pages, int width, const QString &words);
    bool isEmpty() const { return m_pages.empty(); }
    const std::vector<QImage> &pages() const { return m_pages; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int paperWidth(int room) const;
    int pageHeight(const QImage &page, int width) const;

    std::vector<QImage> m_pages;
    int m_width = 2100;
};

} // namespace counterfoil
