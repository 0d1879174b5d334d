"""Addresses of the course, below learn/course/."""

from django.urls import path

from sharedpower.web.course import views

urlpatterns = [
    path("", views.course, name="course"),
    path("<slug:lesson>/", views.lesson, name="lesson"),
    path("<slug:lesson>/easy/", views.easy, name="lesson-easy"),
    path("<slug:lesson>/try/", views.try_it, name="lesson-try"),
]
